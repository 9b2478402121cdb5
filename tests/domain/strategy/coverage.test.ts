import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { ogpValues, supportingValues } from '../../../src/domain/dossier/strategy';
import { coverage } from '../../../src/domain/strategy/coverage';
import { anyDossier } from '../dossier/arbitrary-dossier';

type Strategy = Pick<Dossier, 'goals' | 'programmeLines'>;

const set = (...names: string[]) => Object.fromEntries(names.map((name) => [name, true as const]));
const goal = (id: string, values: string[] = [], lines: string[] = []) => ({
  id,
  values: set(...values),
  lines: set(...lines),
});
const lines = (...ids: string[]) => ids.map((id) => ({ id }));
const all = ['transparency', 'participation', 'accountability'];

describe('what the goals of the openness policy leave out', () => {
  it.each<[string, Strategy, Partial<ReturnType<typeof coverage>>]>([
    [
      'everything where there is no goal',
      { programmeLines: lines('pac-1') },
      { uncoveredValues: ['transparency', 'participation', 'accountability'], valuesCovered: [] },
    ],
    [
      'every line where no goal is linked to one',
      { goals: [goal('a')], programmeLines: lines('pac-1', 'pac-2') },
      { linesWithoutGoal: ['pac-1', 'pac-2'], unlinkedGoals: ['a'], goalsWithoutValue: ['a'] },
    ],
    [
      'nothing where goals cover the three values and every line',
      { goals: [goal('a', all, ['pac-1'])], programmeLines: lines('pac-1') },
      {
        unlinkedGoals: [],
        goalsWithoutValue: [],
        onlySupporting: [],
        uncoveredValues: [],
        linesWithoutGoal: [],
      },
    ],
    [
      'the values that no goal names, in OGP’s order',
      { goals: [goal('a', ['participation']), goal('b', ['participation'])] },
      { uncoveredValues: ['transparency', 'accountability'], valuesCovered: ['participation'] },
    ],
    [
      'all three values where the only value is a supporting one',
      { goals: [goal('a', ['technology'])] },
      {
        onlySupporting: ['a'],
        goalsWithoutValue: [],
        supportingCovered: [],
        uncoveredValues: ['transparency', 'participation', 'accountability'],
      },
    ],
    [
      'no supporting value that stands beside one of the three',
      { goals: [goal('a', ['technology', 'transparency']), goal('b', ['inclusion'])] },
      { onlySupporting: ['b'], supportingCovered: ['technology'] },
    ],
  ])('%s', (_what, strategy, expected) => {
    expect(coverage(strategy)).toMatchObject(expected);
  });

  it('is as if a link to a line that is gone, or an unknown value, were not there', () => {
    const strategy = {
      goals: [goal('a', ['honour', 'constructor'], ['gone', 'toString'])],
      programmeLines: lines('pac-1'),
    };
    expect(coverage(strategy)).toMatchObject({
      unlinkedGoals: ['a'],
      goalsWithoutValue: ['a'],
      linesWithoutGoal: ['pac-1'],
    });
  });
});

describe('in any dossier', () => {
  const anyStrategy = anyDossier();

  it('each goal has a value, supporting ones only, or none; each value is covered or not', () => {
    fc.assert(
      fc.property(anyStrategy, (dossier) => {
        const { onlySupporting, goalsWithoutValue, uncoveredValues, valuesCovered } =
          coverage(dossier);
        expect(onlySupporting.filter((id) => goalsWithoutValue.includes(id))).toEqual([]);
        expect([...uncoveredValues, ...valuesCovered].sort()).toEqual([...all].sort());
      }),
    );
  });

  it('a link more uncovers nothing', () => {
    const link = fc.oneof(
      fc.record({
        set: fc.constant('values' as const),
        name: fc.constantFrom(...ogpValues, ...supportingValues),
      }),
      fc.record({ set: fc.constant('lines' as const), name: fc.nat({ max: 3 }).map(String) }),
    );
    fc.assert(
      fc.property(anyStrategy, link, fc.nat({ max: 2 }), (dossier, added, at) => {
        const programmeLines = lines('0', '1', '2');
        const before = coverage({ ...dossier, programmeLines });
        const goals = dossier.goals?.map((one, index) =>
          index === at ? { ...one, [added.set]: { ...one[added.set], [added.name]: true } } : one,
        );
        const after = coverage({ goals, programmeLines });
        expect(before.unlinkedGoals).toEqual(expect.arrayContaining(after.unlinkedGoals));
        expect(before.linesWithoutGoal).toEqual(expect.arrayContaining(after.linesWithoutGoal));
        expect(before.uncoveredValues).toEqual(expect.arrayContaining(after.uncoveredValues));
        const without = ({ onlySupporting, goalsWithoutValue }: typeof before) => [
          ...onlySupporting,
          ...goalsWithoutValue,
        ];
        expect(without(before)).toEqual(expect.arrayContaining(without(after)));
      }),
    );
  });
});
