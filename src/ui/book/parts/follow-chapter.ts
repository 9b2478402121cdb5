import type { Block } from '../../../adapters/pdf/document';
import { daysToResult } from '../../../domain/follow/days-to-result';
import { exchangeRemarks } from '../../../domain/follow/exchanges';
import type { Part } from '../../review/parts';
import { rowLabel } from '../../review/row-label';
import { listInTwo, small } from '../../report/blocks';
import type { Book } from '../book';
import { notSaid } from '../said';
import { chapter } from './chapter';
import { itemFacts } from './facts';
import { obligationsPart } from './obligations-part';
import { rowsOf } from './said-rows';
import { submissionPart } from './submission-part';
import { sentence, title, told } from './telling';
import { together } from './together';

/** Stages 6 and 7: what was sent, what OGP asked, the result, what was learnt, what a member has to do. */
export const followChapter = (book: Book) =>
  chapter(book, 'follow', ({ t }) => t('chapters.last-stages', lastStages(t)), [
    ...submissionPart(book),
    ...exchanges(book),
    ...oncePart(book, 'outcome'),
    ...toResult(book),
    ...oncePart(book, 'debrief'),
    ...obligationsPart(book),
    ...marks(book),
  ]);

const lastStages = (t: Book['words']['t']) => ({
  submit: t('stages.names.submit'),
  follow: t('stages.names.follow'),
});

function exchanges(book: Book): Block[] {
  const { dossier, day } = book;
  const all = dossier.exchanges ?? [];
  return [
    title(book, 2, ({ t }) => t('follow.exchanges.title')),
    ...(all.length === 0 ? [notSaid(book)] : []),
    ...all.flatMap((one, index) => [
      title(book, 3, ({ t }) => t('follow.exchange.numbered', { number: index + 1 })),
      ...together(itemFacts(book, 'exchanges', `exchanges/${one.id}`)),
      ...exchangeRemarks(one, dossier, day).flatMap((remark) =>
        sentence(book, ({ t }) => t(`follow.exchange.remark.${remark}`), { look: 'small' }),
      ),
    ]),
  ];
}

function oncePart(book: Book, part: Part): Block[] {
  const facts = itemFacts(book, part, '');
  return [
    title(book, 2, ({ t }) => t(`review.parts.${part}`)),
    ...(facts.length === 0 ? [notSaid(book)] : facts),
  ];
}

function toResult(book: Book): Block[] {
  const days = daysToResult(book.dossier);
  return days === undefined
    ? []
    : sentence(book, ({ t, f }) =>
        t('follow.debrief.days', { count: days, shown: f.number(days) }),
      );
}

/** The tasks that somebody has said to be done, by their names. */
function marks(book: Book): Block[] {
  const rows = rowsOf(book.dossier, 'marks', '');
  if (rows.length === 0) return [];
  return [
    title(book, 2, ({ t }) => t('review.parts.marks')),
    listInTwo(
      rows.map(({ field }) => [small(told(book, (words) => rowLabel(words, book.dossier, field)))]),
    ),
  ];
}
