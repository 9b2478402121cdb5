import type { Block, Cell } from '../../adapters/pdf/document';
import { stages, type Stage } from '../../domain/course/stages';
import type { Plan, PlannedAction } from '../../domain/plan/plan';
import { cell, heading, paragraph, small, strong } from '../report/blocks';
import type { ReportWords } from '../report/report-words';
import { wordsIn } from '../shell/dossier-name';
import { actionNames, dayWords, gapSentence, remarkWords } from './plan-words';

/** Shares of the width of the page. */
const columns = [5, 3, 3, 3];

/** The plan on paper: its actions stage by stage, and how many gaps have none. */
export function planBlocks(words: ReportWords, plan: Plan): Block[] {
  const { t, f } = words;
  const left = plan.proposals.length;
  return [
    small(t('plan.advice')),
    ...(plan.actions.length === 0 ? [paragraph(t('plan.paper.none'))] : []),
    ...[...stages, undefined].flatMap((stage) => stageBlocks(words, plan, stage)),
    ...(left > 0 ? [paragraph(t('plan.paper.left', { count: left, shown: f.number(left) }))] : []),
  ];
}

function stageBlocks(words: ReportWords, plan: Plan, stage: Stage | undefined): Block[] {
  const { t, dossier, language } = words;
  const actions = plan.actions.filter((one) => one.stage === stage);
  if (actions.length === 0) return [];
  const title =
    stage === undefined
      ? t('plan.own')
      : t('plan.stage', { number: stages.indexOf(stage) + 1, name: t(`stages.names.${stage}`) });
  const names = actionNames(t, language, dossier.actions);
  return [
    heading(2, title),
    {
      kind: 'table',
      caption: t('plan.paper.caption'),
      head: (['action', 'who', 'when', 'expected'] as const).map((part) => t(`plan.paper.${part}`)),
      rows: actions.map((one) => rowOf(words, one, names)),
      columns,
      hasRowHeadings: true,
    },
  ];
}

function rowOf(words: ReportWords, one: PlannedAction, names: ReadonlyMap<string, string>): Cell[] {
  const { t, f, language } = words;
  const { action, gap, waitsFor } = one;
  const waits = waitsFor.map((id) => names.get(id) ?? '');
  return [
    cell(
      paragraph(strong(wordsIn(action.what, language) || (names.get(action.id) ?? ''))),
      ...(one.isStillOpen && gap
        ? [small(t('plan.card.still-open', { gap: gapSentence(words, gap) }))]
        : []),
      ...(one.isGapGone ? [small(t('plan.card.gap-gone'))] : []),
      ...(one.needsTime ? [small(t('plan.card.needs-time'))] : []),
      ...(waits.length > 0
        ? [
            small(
              t('plan.card.waits', {
                count: waits.length,
                shown: f.number(waits.length),
                names: f.list(waits),
              }),
            ),
          ]
        : []),
    ),
    cell(
      paragraph(wordsIn(action.responsible, language) || t('parts.not-provided')),
      ...(action.effort ? [small(t(`labels.plan.efforts.${action.effort}`))] : []),
    ),
    cell(
      paragraph(t(`plan.state.${one.state}`)),
      ...dayWords(words, one).map((line) => small(line)),
      ...remarkWords(words, one).map((line) => small(line)),
    ),
    wordsIn(action.expected, language) || t('parts.not-provided'),
  ];
}
