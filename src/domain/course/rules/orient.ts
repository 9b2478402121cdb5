import { hasWords } from '../../dossier/words';
import { meetingsOf } from '../../partners/meetings';
import { readGoal } from '../../strategy/coverage';
import { areBegun, filled } from '../content-of';
import { hasCome, when, type Rule } from '../rule';

/** One meeting of the group has taken place, and what came out of it is written down. */
const focusGroup =
  (kind: 'internal' | 'external'): Rule =>
  (given) => {
    const place = { page: 'groups', item: kind } as const;
    const all = meetingsOf(given.dossier, kind);
    const held = all.filter(({ on }) => hasCome(on, given));
    const isToCome = all.some(({ on }) => on !== undefined);
    const hasOutcomes = held.some(({ outcomes }) => hasWords(outcomes));
    return {
      isBegun: areBegun(all, given.dossier),
      blockers: [
        ...when(held.length === 0, { code: isToCome ? 'group-to-come' : 'no-group', ...place }),
        ...when(held.length > 0 && !hasOutcomes, { code: 'no-outcomes', ...place }),
      ],
      note: { meetings: held.length },
    };
  };

export const internalGroup = focusGroup('internal');
export const externalGroup = focusGroup('external');

/**
 * At least one goal, each tied to a line of the programme that exists and to one of OGP's three
 * values: a supporting value alone counts for nothing.
 */
export const goals: Rule = ({ dossier }) => {
  const lines = new Set((dossier.programmeLines ?? []).map(({ id }) => id));
  const all = filled(dossier.goals).map((goal) => readGoal(goal, lines));
  const untied = all.filter((goal) => goal.lines.length === 0);
  const valueless = all.filter(({ values }) => values.length === 0);
  return {
    isBegun: all.length > 0 || filled(dossier.programmeLines).length > 0,
    blockers: [
      ...when(all.length === 0, { code: 'no-goal', page: 'goals' }),
      ...when(untied.length > 0, {
        code: 'goals-without-line',
        page: 'goals',
        item: untied[0]?.id,
        count: untied.length,
      }),
      ...when(valueless.length > 0, {
        code: 'goals-without-value',
        page: 'goals',
        item: valueless[0]?.id,
        count: valueless.length,
      }),
    ],
    note: { goals: all.length },
  };
};
