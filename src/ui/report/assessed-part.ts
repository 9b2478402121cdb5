import type { Block, Cell } from '../../adapters/pdf/document';
import type { CriterionResult } from '../../domain/assessment/assessment';
import type { assessedCriteria } from '../../domain/edition/edition';
import { cell, heading, labelled, paragraph, small, strong } from './blocks';
import { citationParagraph } from './citation-paragraphs';
import type { Report } from './report';
import type { ReportWords } from './report-words';

type Assessed = CriterionResult & { id: (typeof assessedCriteria)[number] };
const isAssessed = (one: CriterionResult): one is Assessed => one.kind === 'assessed';

/** What the committee evaluates and no fact decides, with a scale that is ours and says so. */
export function assessedPart({ assessment, words }: Report): Block[] {
  const { t } = words;
  return [
    heading(2, t('result.assessed.title')),
    paragraph(t('result.assessed.intro'), { keepWithNext: true }),
    small(t('criteria.scale-note'), { ink: 'soft', keepWithNext: true }),
    {
      kind: 'table',
      columns: [0.37, 0.23, 0.4],
      hasRowHeadings: true,
      head: [t('report.assessed.element'), t('result.assessed.weak'), t('result.assessed.strong')],
      rows: assessment.criteria.filter(isAssessed).map((result) => row(result, words)),
    },
  ];
}

const row = (result: Assessed, words: ReportWords): Cell[] => [
  cell(
    paragraph(strong(words.t(`criteria.${result.id}.name`))),
    small(words.t(`criteria.${result.id}.rule`), { ink: 'soft' }),
    citationParagraph(result, words),
  ),
  cell(small(words.t(`criteria.${result.id}.weak`))),
  cell(
    small(words.t(`criteria.${result.id}.strong`)),
    small(
      labelled(words.t('result.assessed.change'), words.t(`criteria.${result.id}.change`), words),
    ),
  ),
];
