import { filled } from '../course/content-of';
import { isHeld } from '../partners/meetings';
import { coverage } from '../strategy/coverage';
import type { InView } from '../profile/in-view';
import { deducedFrom, guide, ruleOf } from './citations';
import { gapsAt, when, type Gap } from './gap';

const goalGap = gapsAt('orient', 'goals');

/** Focus groups, lines of the action programme, goals and the values they serve. */
export const strategyGaps = (given: InView): Gap[] => [
  ...groupGaps(given),
  ...lineGaps(given),
  ...goalGaps(given),
];

function groupGaps({ dossier, asOf }: InView): Gap[] {
  const held = new Set(
    (dossier.meetings ?? []).filter((one) => isHeld(one, asOf)).map(({ kind }) => kind),
  );
  return (['internal', 'external'] as const)
    .filter((kind) => !held.has(kind))
    .map((kind) =>
      gapsAt('orient', 'groups')('no-focus-group', guide('2.4'), {
        about: kind,
        item: kind,
        facts: { kind },
      }),
    );
}

const lineGaps = ({ dossier }: InView): Gap[] =>
  when(
    filled(dossier.programmeLines).length === 0,
    gapsAt('orient', 'lines')('no-line', guide('2.3')),
  );

/**
 * No goal; or what the goals leave out. That a goal is to serve one of OGP's values, and that all
 * three are to be served, we deduce from what OGP asks of a commitment. Goals that cannot be linked
 * yet, because no line was entered, are no second gap.
 */
function goalGaps({ dossier, edition }: InView): Gap[] {
  const goals = filled(dossier.goals);
  const lines = filled(dossier.programmeLines);
  if (goals.length === 0)
    return [goalGap('no-goal', [...ruleOf(edition, 'ambition'), ...guide('2.4')])];
  const found = coverage({ goals, programmeLines: lines });
  const values = deducedFrom('ogp-values');
  const listed = (ids: readonly string[]) => {
    const [only, ...others] = ids;
    return { facts: { goals: ids }, ...(only && others.length === 0 ? { item: only } : {}) };
  };
  const { unlinkedGoals, goalsWithoutValue, onlySupporting, uncoveredValues } = found;
  return [
    ...when(
      lines.length > 0 && unlinkedGoals.length > 0,
      goalGap('goals-unlinked', guide('2.4'), listed(unlinkedGoals)),
    ),
    ...when(
      goalsWithoutValue.length > 0,
      goalGap('goals-without-value', values, listed(goalsWithoutValue)),
    ),
    ...when(
      onlySupporting.length > 0,
      goalGap('goals-only-supporting', values, listed(onlySupporting)),
    ),
    ...when(
      uncoveredValues.length > 0,
      goalGap('values-uncovered', values, { facts: { values: uncoveredValues } }),
    ),
  ];
}
