import type { Block, Columns, Paragraph } from '../../adapters/pdf/document';
import { readFacts } from '../result/facts';
import { leadSentences, mandateOf, verdictTitle, whenOf } from '../result/verdict-words';
import { heading, paragraph, strong } from './blocks';
import { doorFigure } from './door-figure';
import type { Report } from './report';

/** The verdict as the result page says it, dated, with its three figures. */
export function verdictPart(report: Report): Block[] {
  const { words, assessment, outcome, isWhatIf } = report;
  const { t } = words;
  const date = words.f.date(assessment.asOf);
  // a sheet of paper has no « today »
  const when = whenOf(assessment.asOf, false, words);
  const said: Block[] = [
    heading(2, verdictTitle(outcome, when, words)),
    ...(isWhatIf ? [paragraph(strong(t('report.supposed.day', { date })))] : []),
    ...leadSentences(assessment, outcome, words).map((text) => paragraph(text)),
  ];
  const door = doorFigure(assessment.verdict, t(`result.verdict.${assessment.verdict}`));
  return [
    {
      kind: 'panel',
      blocks: [
        {
          kind: 'columns',
          columns: [
            { share: 1, blocks: [door] },
            { share: 6, blocks: said },
          ],
        },
        ...keyFigures(report),
      ],
    },
  ];
}

function keyFigures({ words, assessment }: Report): Columns[] {
  const { t, f } = words;
  const mandate = mandateOf(assessment);
  if (mandate === undefined) return [];
  const facts = readFacts(mandate.facts);
  const left =
    facts.text('endsOn') === undefined
      ? t('parts.status.unknown')
      : t('result.unit.months', { count: facts.number('monthsLeft') });
  const required = t('result.unit.months', { count: facts.number('monthsRequired') });
  const last = assessment.lastEligibleDay;
  const figures: [label: string, value: string, ink: Paragraph['ink']][] = [
    [t('result.figures.left'), left, mandate.status === 'not-met' ? 'alert' : 'ink'],
    [t('result.figures.required'), required, 'ink'],
    ...(last === null
      ? []
      : [[t('result.figures.last'), f.date(last), 'ink'] as [string, string, 'ink']]),
  ];
  return [
    {
      kind: 'columns',
      columns: figures.map(([label, value, ink = 'ink']) => ({
        share: 1,
        blocks: [
          paragraph(label, { look: 'label', keepWithNext: true }),
          paragraph(value, { look: 'figure', ink }),
        ],
      })),
    },
  ];
}
