import type { Action, Dossier } from '../dossier/dossier';
import type { Change } from '../dossier/history';
import { adviceFor, codeOf } from './advice';
import { circleThrough } from './order';
import type { Proposal } from './plan';

type Link = Pick<Action, 'id' | 'gap' | 'after' | 'dueOn'>;

/**
 * The fields that take proposals into the plan, without their words: the gap, the effort, and what
 * comes before, among the actions that are there and those taken with them, in either direction.
 * No order that the plan has is turned round: what would make a circle is left out.
 *
 * @param firstOrder - place in the list of the first of them
 */
export function takingChanges(
  { actions = [] }: Pick<Dossier, 'actions'>,
  proposals: readonly Proposal[],
  firstOrder: number,
): Change[] {
  return [
    ...proposals.flatMap(({ id, gap, advice }, index): Change[] => [
      { field: `actions/${id}/order`, value: firstOrder + index },
      { field: `actions/${id}/gap`, value: gap.id },
      { field: `actions/${id}/effort`, value: advice.effort },
    ]),
    ...linkChanges(actions, proposals),
  ];
}

function linkChanges(actions: readonly Link[], proposals: readonly Proposal[]): Change[] {
  const added = new Set(proposals.map(({ id }) => id));
  const all: Link[] = [
    ...actions.filter(({ id }) => !added.has(id)),
    ...proposals.map(({ id, gap }) => ({ id, gap: gap.id })),
  ];
  const changes: Change[] = [];
  for (const [place, one] of all.entries()) {
    for (const other of all) {
      const isNew = added.has(one.id) || added.has(other.id);
      if (!isNew || one === other || !comesBefore(other, one)) continue;
      const linked = { ...(all[place] ?? one) };
      if (circleThrough(all, one.id, other.id) !== undefined) continue;
      all[place] = { ...linked, after: { ...linked.after, [other.id]: true } };
      changes.push({ field: `actions/${one.id}/after/${other.id}`, value: true });
    }
  }
  return changes;
}

/** Whether we advise to close the gap of one before that of the other. */
function comesBefore({ gap }: Link, other: Link): boolean {
  const after = other.gap === undefined ? undefined : adviceFor(codeOf(other.gap))?.after;
  return gap !== undefined && (after?.some((code) => code === codeOf(gap)) ?? false);
}
