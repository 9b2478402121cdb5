import type { Block } from '../../adapters/pdf/document';
import { sentOn } from '../../domain/submission/sent-on';
import { labelled, paragraph, small } from '../report/blocks';
import { criteriaPart } from '../report/criteria-part';
import { monthsPart } from '../report/months-part';
import { reasonsPart } from '../report/reasons-part';
import { remarksPart } from '../report/remarks-part';
import type { Report } from '../report/report';
import { referenceInFull } from '../result/reference-words';
import { outcomeOf, verdictTitle, whenOf } from '../result/verdict-words';
import { asSent } from './as-sent';
import type { Book, Chapter } from './book';
import { entered } from './entered';
import { inBoth } from './in-both';
import { trackRecordPart } from './track-record-part';

/** The verdict with its arithmetic and every minimum criterion, as the readiness report says them. */
export function eligibilityChapter(book: Book, madeAt: string): Chapter {
  const { words, second } = book;
  const report = reportFrom(asSent(book), madeAt);
  const on = sentOn(book.dossier, book.day);
  return {
    id: 'eligibility',
    title: words.t('book.eligibility.title'),
    secondTitle: second?.t('book.eligibility.title'),
    blocks: [
      ...inBoth(book, (one) => [
        ...lead({ ...report, words: one }, on !== undefined),
        ...(on === undefined
          ? reasonsPart({ ...report, words: one })
          : reasonsThen({ ...report, words: one }, on)),
      ]),
      ...entered(book, answered),
      ...trackRecordPart(book),
      ...entered(book, ['filing']),
    ],
  };
}

/** What the person answered: the criteria say only what follows from it. */
const answered = ['general', 'collectivities', 'next-council', 'call', 'support'] as const;

/** The verdict in a sentence: the summary has its figures. Who has applied cannot do so “not yet”. */
function lead({ words, assessment, outcome }: Report, isSent: boolean): Block[] {
  const { t } = words;
  const reference = t(`result.months.reference.${assessment.referenceIs}`);
  const verdict = isSent
    ? t('president.on-that-day', { verdict: t(`result.verdict.${assessment.verdict}`) })
    : verdictTitle(outcome, whenOf(assessment.asOf, false, words), words);
  return [
    paragraph(verdict, { look: 'lead' }),
    small(labelled(reference, referenceInFull(words, assessment), words)),
  ];
}

/** Of a file that was sent: what held that day. Nothing of it is to be done any more. */
const reasonsThen = (report: Report, on: string): Block[] => [
  paragraph(report.words.t('book.eligibility.as-sent', { date: report.words.f.date(on) })),
  ...remarksPart(report),
  ...monthsPart(report),
  ...criteriaPart(report, true),
];

/** The book as the parts of the readiness report see it. */
export const reportFrom = (book: Book, madeAt: string): Report => ({
  ...book,
  isWhatIf: false,
  outcome: outcomeOf(book.assessment),
  madeAt,
});
