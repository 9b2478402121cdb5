import type { Block } from '../../adapters/pdf/document';
import { labelled, paragraph, small } from '../report/blocks';
import { reasonsPart } from '../report/reasons-part';
import type { Report } from '../report/report';
import { outcomeOf, verdictTitle, whenOf } from '../result/verdict-words';
import type { Book, Chapter } from './book';
import { entered } from './entered';
import { trackRecordPart } from './track-record-part';

/** The verdict with its arithmetic and every minimum criterion, as the readiness report says them. */
export function eligibilityChapter(book: Book, madeAt: string): Chapter {
  const { words, second } = book;
  const report = reportFrom(book, madeAt);
  return {
    id: 'eligibility',
    title: words.t('book.eligibility.title'),
    secondTitle: second?.t('book.eligibility.title'),
    blocks: [
      ...lead(report),
      ...reasonsPart(report),
      ...entered(book, answered),
      ...trackRecordPart(book),
      ...entered(book, ['filing']),
    ],
  };
}

/** What the person answered: the criteria say only what follows from it. */
const answered = ['general', 'collectivities', 'next-council', 'call', 'support'] as const;

/** The verdict in a sentence: the summary has its figures. */
function lead({ words, assessment, outcome }: Report): Block[] {
  const { t, f } = words;
  const reference = t(`result.months.reference.${assessment.referenceIs}`);
  return [
    paragraph(verdictTitle(outcome, whenOf(assessment.asOf, false, words), words), {
      look: 'lead',
    }),
    small(labelled(reference, f.date(assessment.referenceDay), words)),
  ];
}

/** The book as the parts of the readiness report see it. */
export const reportFrom = (book: Book, madeAt: string): Report => ({
  ...book,
  isWhatIf: false,
  outcome: outcomeOf(book.assessment),
  madeAt,
});
