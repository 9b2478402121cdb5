import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { arrange } from '../../../src/domain/plan/order';
import { planOf, type Proposal } from '../../../src/domain/plan/plan';
import { takingChanges } from '../../../src/domain/plan/taking';
import { anyDossier } from '../dossier/arbitrary-dossier';
import { day } from '../days';
import { gapsOn } from '../gaps/given';
import { wholeBut, wholeDay } from '../gaps/whole-dossier';
import { changed } from './changed';

const lacking = wholeBut({ goals: [], programmeLines: [] });
const proposalsOf = (dossier: Dossier) => planOf(dossier, gapsOn(wholeDay, dossier)).proposals;
const take = (dossier: Dossier, wanted: readonly Proposal[]) =>
  changed(dossier, takingChanges(dossier, wanted, dossier.actions?.length ?? 0));
const afterOf = (dossier: Dossier, id: string) =>
  Object.keys(dossier.actions?.find((one) => one.id === id)?.after ?? {});

describe('taking proposals into the plan', () => {
  it('writes the gap, the work and the order that we advise', () => {
    const { actions } = take(lacking, proposalsOf(lacking));
    expect(actions).toEqual([
      { id: 'no-line', gap: 'no-line', effort: 'hours' },
      { id: 'no-goal', gap: 'no-goal', effort: 'days', after: { 'no-line': true } },
    ]);
  });

  it.each([
    ['first', [0, 1]],
    ['last', [1, 0]],
  ])('comes to the same order when what comes before is taken %s', (_, turns) => {
    const proposals = proposalsOf(lacking);
    let dossier = lacking;
    for (const turn of turns) {
      const one = proposals[turn];
      if (one) dossier = take(dossier, [one]);
    }
    expect(afterOf(dossier, 'no-goal')).toEqual(['no-line']);
    expect(afterOf(dossier, 'no-line')).toEqual([]);
  });

  it('turns round no order that a person has given', () => {
    const own: Dossier = {
      ...lacking,
      actions: [{ id: 'no-line', gap: 'no-line', after: { 'no-goal': true } }],
    };
    const dossier = take(own, proposalsOf(own));
    expect(afterOf(dossier, 'no-line')).toEqual(['no-goal']);
    expect(afterOf(dossier, 'no-goal')).toEqual([]);
  });

  it('never makes a circle, however much is taken at once', () => {
    fc.assert(
      fc.property(anyDossier(), day(), (dossier, on) => {
        const empty = { ...dossier, actions: [] };
        const { proposals } = planOf(empty, gapsOn(on, empty));
        const { actions = [] } = changed(empty, takingChanges(empty, proposals, 0));
        expect(actions).toHaveLength(proposals.length);
        expect(arrange(actions).circle.size).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});
