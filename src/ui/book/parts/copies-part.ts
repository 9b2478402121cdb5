import type { Block } from '../../../adapters/pdf/document';
import { sha256Of } from '../../../adapters/digest/sha256';
import { entriesOf } from '../../../domain/dossier/entries';
import type { Dossier } from '../../../domain/dossier/dossier';
import { itemOf, takeApart } from '../../../domain/dossier/fields';
import { changedSince, isOfFollowing } from '../../../domain/submission/changed-since';
import {
  copiesLastFirst,
  isFrozenIntact,
  readFrozen,
  type Frozen,
} from '../../../domain/submission/frozen';
import { momentOf } from '../../decide/recorded-at';
import { sentLetters, sentMoment, sentProofs } from '../../follow/sent-words';
import { list, paragraph } from '../../report/blocks';
import type { Book } from '../book';
import { inBoth } from '../in-both';
import { notSaid } from '../said';
import { digest, fact, label, sentence, title } from './telling';

/** Each frozen copy of what was sent: whether it still is what was recorded, and its digest. */
export function copiesPart(book: Book): Block[] {
  const copies = copiesLastFirst(book.dossier);
  return [
    title(book, 2, ({ t }) => t('review.parts.copies')),
    ...(copies.length === 0 ? [notSaid(book)] : copies.flatMap((one) => copyBlocks(book, one))),
  ];
}

function copyBlocks(book: Book, item: NonNullable<Dossier['submissions']>[number]): Block[] {
  const frozen = readFrozen(item);
  if (frozen === undefined) {
    return [
      title(book, 3, ({ t }) => t('follow.copies.unreadable')),
      ...sentence(book, ({ t }) => t('follow.sent.unreadable.text')),
      ...(item.sha256 === undefined ? [] : sealBlocks(book, item.sha256)),
    ];
  }
  const { version } = frozen.copy;
  return [
    title(book, 3, ({ t, f }) =>
      t('follow.copies.version', { version, ...momentOf({ t, f }, frozen.recordedAt) }),
    ),
    ...(isFrozenIntact(frozen, sha256Of)
      ? sentence(
          book,
          ({ t }) =>
            `${t('follow.sent.intact.title')}${t('result.full-stop')} ${t('chapters.verified')}`,
        )
      : sentence(
          book,
          ({ t }) =>
            `${t('follow.sent.changed.title')}${t('result.full-stop')} ${t('follow.sent.changed.text')}`,
          { ink: 'alert' },
        )),
    ...sinceBlocks(book, frozen),
    ...sealBlocks(book, frozen.sha256),
    ...sentBlocks(book, frozen),
  ];
}

/** What went with it: when, its letters and its proofs, as they stood. */
function sentBlocks(book: Book, { copy }: Frozen): Block[] {
  const count = Object.keys(copy.dossier.answers ?? {}).length;
  return [
    fact(
      book,
      (one) => one.t('follow.sent.sent-on'),
      (one) => sentMoment(one, copy.dossier) ?? one.t('parts.not-provided'),
    ),
    ...inBoth(book, (words) => {
      const letters = sentLetters(words, copy.dossier);
      const proofs = sentProofs(words, copy.dossier);
      return [
        paragraph(words.t('follow.sent.answers', { count })),
        ...listed(words.t('follow.sent.letters', { count: letters.length }), letters),
        ...listed(words.t('follow.sent.proofs', { count: proofs.length }), proofs),
      ];
    }),
  ];
}

const listed = (name: string, items: readonly string[]): Block[] => [
  paragraph(name, { keepWithNext: items.length > 0 }),
  ...(items.length === 0 ? [] : [list(items)]),
];

/** In how many places the dossier says something else since: the copy stays as it is. */
function sinceBlocks(book: Book, frozen: Frozen): Block[] {
  const then = new Set([...takeApart(frozen.copy.dossier).keys()].map(itemOf));
  const changes = changedSince(frozen, book.dossier).filter(({ field }) => !isOfFollowing(field));
  const count = entriesOf(changes, (item) => !then.has(item)).length;
  return sentence(book, ({ t }) =>
    count === 0 ? t('follow.since.same') : t('follow.since.count', { count }),
  );
}

const sealBlocks = (book: Book, sha256: string): Block[] => [
  paragraph(
    label(book, ({ t }) => t('follow.sent.sha256')),
    { keepWithNext: true },
  ),
  digest(sha256),
];
