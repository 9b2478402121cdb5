import type { Action } from '../../domain/dossier/dossier';
import type { PlannedAction } from '../../domain/plan/plan';
import type { Table } from '../../domain/tables/table';
import { valueWords } from '../fields/field-words';
import { actionNames, gapSentence } from '../plan/plan-words';
import { idColumn, joinedCell, numberColumn, tableOf, toldColumn, type TableMatter } from './drawn';
import { fieldColumns, parted } from './field-columns';
import { stageWords } from './gaps-table';

/** The actions in an order in which they can be done, with how each stands and what it is to close. */
export function planTable(matter: TableMatter): Table {
  const { t } = matter.words;
  const planned = new Map(matter.plan.actions.map((one) => [one.action.id, one]));
  const say = (tell: (one: PlannedAction) => string | undefined) => (action: Action) => {
    const one = planned.get(action.id);
    return one && tell(one);
  };
  const placeOf = (id: string) =>
    (matter.dossier.actions ?? []).findIndex((one) => one.id === id) + 1;
  const [what, others] = parted(fieldColumns<Action>(matter, 'actions', ['gap']), 'what');
  return tableOf<Action>(
    matter,
    'plan',
    [
      // actions are named by their place in the list, and stand in the order of the plan
      { ...numberColumn(matter), cell: ({ id }) => placeOf(id) },
      ...what,
      toldColumn(
        matter,
        'state',
        say(({ state }) => t(`plan.state.${state}`)),
      ),
      toldColumn(
        matter,
        'stage',
        say(({ stage }) => stage && stageWords(matter, stage)),
      ),
      toldColumn(matter, 'gap', (action) => gapOf(matter, action, planned.get(action.id))),
      ...others,
      toldColumn(
        matter,
        'remarks',
        say((one) => remarksOn(matter, one)),
      ),
      idColumn(matter),
    ],
    matter.plan.actions.map(({ action }) => action),
  );
}

/** The gap in a sentence; one that is there no more by its name, as the history says it. */
function gapOf(matter: TableMatter, action: Action, one: PlannedAction | undefined) {
  const { words, dossier } = matter;
  if (one?.gap) return gapSentence({ ...words, dossier }, one.gap);
  return action.gap && valueWords(words, `actions/${action.id}/gap`, action.gap, dossier);
}

function remarksOn({ words, dossier }: TableMatter, one: PlannedAction): string {
  const { t, f, language } = words;
  const names = actionNames(t, language, dossier.actions);
  const waits = one.waitsFor.map((id) => names.get(id) ?? '');
  return joinedCell([
    one.isStillOpen && one.gap
      ? t('plan.card.still-open', { gap: gapSentence({ ...words, dossier }, one.gap) })
      : '',
    one.isGapGone ? t('plan.card.gap-gone') : '',
    one.needsTime ? t('plan.card.needs-time') : '',
    one.isInCircle ? t('plan.card.circle') : '',
    one.isLate && one.action.dueOn ? t('plan.card.late', { date: f.date(one.action.dueOn) }) : '',
    waits.length > 0
      ? t('plan.card.waits', {
          count: waits.length,
          shown: f.number(waits.length),
          names: f.list(waits),
        })
      : '',
  ]);
}
