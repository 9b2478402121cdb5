import type { Block } from '../../../adapters/pdf/document';
import { sha256Of } from '../../../adapters/digest/sha256';
import { commitments } from '../../../content/commitments';
import { canonical } from '../../../domain/decision/canonical';
import { knownOn } from '../../../domain/decision/known-on';
import { isIntact, readRecorded, type Recorded } from '../../../domain/decision/recorded';
import type { Dossier } from '../../../domain/dossier/dossier';
import { decisionRows, versionWords } from '../../decide/decision-words';
import { knownFacts } from '../../decide/known-words';
import { knownPart } from '../../decide/paper/known-part';
import { momentOf } from '../../decide/recorded-at';
import { paragraph } from '../../report/blocks';
import type { Book } from '../book';
import { inBoth } from '../in-both';
import { saidOr } from '../said';
import { saidUnder } from './own-words';
import { digest, fact, label, seal, sentence, title, told, type Say } from './telling';
import { withoutHeadings } from './without-headings';

type Item = NonNullable<Dossier['decisions']>[number];

/** A recorded decision as it was frozen, whether it still is what was written, and its digest. */
export function recordedBlocks(book: Book, item: Item, isLast: boolean): Block[] {
  const recorded = readRecorded(item);
  if (recorded === undefined) {
    return [
      title(book, 3, ({ t }) => t('decide.decision.unreadable')),
      ...sentence(book, ({ t }) => t('decide.recorded.unreadable.text')),
      ...(item.sha256 === undefined ? [] : seal(book, item.sha256)),
    ];
  }
  const { record, recordedAt, sha256 } = recorded;
  return [
    title(book, 3, (words) => versionWords(words, record)),
    paragraph(
      told(book, ({ t, f }) => t('decide.decision.recorded-at', momentOf({ t, f }, recordedAt))),
    ),
    ...wholeness(book, recorded),
    ...decisionBlocks(book, recorded),
    ...seal(book, sha256),
    ...knownBlocks(book, recorded, isLast),
  ];
}

function wholeness(book: Book, recorded: Recorded): Block[] {
  const isWhole = isIntact(recorded, sha256Of);
  return isWhole
    ? sentence(book, ({ t }) => said(t('decide.recorded.intact.title'), t('chapters.verified'), t))
    : sentence(
        book,
        ({ t }) => said(t('decide.recorded.changed.title'), t('decide.recorded.changed.text'), t),
        { ink: 'alert' },
      );
}

function decisionBlocks(book: Book, { record: { decision, replaces } }: Recorded): Block[] {
  const rows = decisionRows(decision, book.words);
  return [
    {
      kind: 'panel',
      blocks: rows.map((_row, at) => {
        const rowIn: (part: 'label' | 'value') => Say = (part) => (words) =>
          decisionRows(decision, words)[at]?.[part] ?? '';
        return fact(book, rowIn('label'), rowIn('value'));
      }),
    },
    paragraph(
      label(book, ({ t }) => t('decide.recorded.reasons')),
      { keepWithNext: true },
    ),
    ...saidOr(book, decision.reasons),
    ...saidUnder(book, ({ t }) => t('decide.recorded.why'), replaces?.why),
    ...(replaces === undefined
      ? []
      : [
          paragraph(
            label(book, ({ t }) => t('decide.recorded.replaces')),
            { keepWithNext: true },
          ),
          digest(replaces.sha256),
        ]),
  ];
}

/** All that was known is printed of the decision that stands; of earlier ones, what it came to. */
function knownBlocks(book: Book, recorded: Recorded, isLast: boolean): Block[] {
  const { known } = recorded.record;
  const { isExample } = book;
  if (isLast) {
    const paper = { recorded, isWhole: true, isExample, madeAt: recorded.recordedAt };
    const blocks = inBoth(book, (words) => knownPart({ ...paper, words }));
    // who was consulted stands before this section, unless it was written otherwise since
    const from = isConsultedAlike(book, recorded) ? blocks.findLastIndex(isHeading) : 0;
    return withoutHeadings(blocks.slice(from));
  }
  return [
    fact(
      book,
      ({ t, f }) => t('decide.known.on', { date: f.date(known.asOf) }),
      (one) => knownFacts(known, one)[0]?.value.join('') ?? '',
    ),
  ];
}

const isHeading = ({ kind }: Block) => kind === 'heading';

function isConsultedAlike({ dossier, edition, day }: Book, { record }: Recorded): boolean {
  const { consultations } = knownOn(day, dossier, edition, commitments);
  return canonical({ consultations }) === canonical({ consultations: record.known.consultations });
}

const said = (name: string, text: string, t: Book['words']['t']): string =>
  `${name}${t('result.full-stop')} ${text}`;
