import type { Block, Columns, Paragraph, Table } from '../../adapters/pdf/document';
import { readFacts } from '../result/facts';
import { councilCounts, daysPastLast, type CouncilCount } from '../result/mandate-count';
import { earliestSentence } from '../result/mandate-words';
import { mandateOf } from '../result/verdict-words';
import { heading, labelled, listInTwo, paragraph, small, strong } from './blocks';
import type { Report } from './report';
import type { ReportWords } from './report-words';
import { timelineFigure } from './timeline-figure';

/** Beyond these, the table says what drawings would only repeat. */
const mostDrawings = 3;

/** The arithmetic: drawn for the council that decides and for those that differ, then in figures. */
export function monthsPart({ assessment, dossier, words }: Report): Block[] {
  const { t } = words;
  const result = mandateOf(assessment);
  if (result === undefined) return [];
  const counts = councilCounts(result, dossier);
  const unknown = readFacts(result.facts).texts('unknown');
  const [deciding] = counts;
  const isJoint = counts.length + unknown.length > 1;
  const differing = distinct(counts);
  const drawn = differing.slice(0, mostDrawings);
  return [
    heading(2, t('result.months.title')),
    small(t('editions.reference-day-note'), { keepWithNext: true }),
    ...(deciding === undefined
      ? [paragraph(t('result.mandate.unknown'))]
      : [
          ...(isJoint ? [paragraph(earliestSentence(result, words))] : []),
          ...drawn.flatMap((count) => [
            ...(drawn.length > 1 ? [whose(count, counts, words)] : []),
            timelineFigure(count, words),
            ...(count === deciding ? [steps(count, words)] : []),
          ]),
        ]),
    ...(differing.length + unknown.length > 1 ? [eachCouncil(counts, unknown, words)] : []),
  ];
}

const sameTerm = (one: CouncilCount, other: CouncilCount) =>
  one.startedOn === other.startedOn && one.endsOn === other.endsOn && one.endIs === other.endIs;

const distinct = (counts: readonly CouncilCount[]): CouncilCount[] =>
  counts.filter((one, at) => counts.findIndex((other) => sameTerm(one, other)) === at);

/** Over a drawing, the collectivities whose councils it stands for. */
function whose(count: CouncilCount, all: readonly CouncilCount[], words: ReportWords): Paragraph {
  const alike = all.filter((one) => sameTerm(one, count));
  const names = words.collectivities(alike.map(({ reference }) => reference));
  return paragraph(strong(names), { keepWithNext: true });
}

/** « 847 jours » in one piece: the number is not left alone at the end of a line. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');

/** The steps of the calculation; its reference day stands at the head of the report and in the drawing. */
function steps(count: CouncilCount, words: ReportWords): Columns {
  const { t, f } = words;
  const past = daysPastLast(count);
  const distance = { count: Math.abs(past), shown: f.number(Math.abs(past)) };
  const rows: [string, string][] = [
    [t('result.months.end', { certainty: count.endIs }), f.date(count.endsOn)],
    [t('result.months.last', { count: count.monthsRequired }), f.date(count.lastEligibleDay)],
    [
      t(past > 0 ? 'result.months.distance-after' : 'result.months.distance-before'),
      unbroken(t('result.unit.days', distance)),
    ],
    [
      t('result.months.left'),
      t('result.months.left-of', { count: count.monthsLeft, required: count.monthsRequired }),
    ],
  ];
  return listInTwo(
    rows.map(([label, value]) => [small(labelled(label, value, words), { ink: 'ink' })]),
  );
}

function eachCouncil(
  counts: readonly CouncilCount[],
  unknown: readonly string[],
  { t, f, collectivity }: ReportWords,
): Table {
  const notKnown = t('parts.status.unknown');
  return {
    kind: 'table',
    caption: t('result.months.each'),
    columns: [0.4, 0.22, 0.22, 0.16],
    hasRowHeadings: true,
    head: [
      t('result.months.collectivity'),
      t('result.months.end-short'),
      t('result.figures.last'),
      t('result.months.left-short'),
    ],
    rows: [
      ...counts.map(({ reference, endsOn, lastEligibleDay, monthsLeft }) => [
        collectivity(reference),
        f.date(endsOn),
        f.date(lastEligibleDay),
        f.number(monthsLeft),
      ]),
      ...unknown.map((reference) => [collectivity(reference), notKnown, notKnown, notKnown]),
    ],
  };
}
