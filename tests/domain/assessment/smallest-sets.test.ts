import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionIds } from '../../../src/content';
import { applyChange } from '../../../src/domain/assessment/apply-change';
import type { Change } from '../../../src/domain/assessment/assessment';
import { smallestSets } from '../../../src/domain/assessment/smallest-sets';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { day } from '../days';
import { anyDossier } from '../dossier/arbitrary-dossier';
import { assessOn, fitBut, fitDay, fitDossier, settat } from './fit-dossier';

const setsOn = (on: string, dossier: Dossier, atMost?: number) =>
  smallestSets(assessOn(on, dossier), atMost);
const action = (kind: string, rest = {}) => ({ kind, by: 'action', ...rest });

describe('the smallest sets of changes', () => {
  it('are one empty set when already eligible', () => {
    expect(setsOn(fitDay, fitDossier)).toEqual([[]]);
  });

  it('are none when something cannot be cured', () => {
    const beforeMembership = fitBut({
      call: { closesOn: '2018-04-30' },
      trackRecord: [{ id: 'budget', on: '2017-01-01' }],
      jurisdictions: fitBut({}).jurisdictions.map((one) => ({
        ...one,
        supportLetter: { status: 'signed' as const, signedBy: 'president' as const },
      })),
    });
    expect(setsOn('2018-04-25', beforeMembership)).toEqual([]);
    expect(setsOn('2018-04-26', beforeMembership)).toEqual([[]]);
    expect(setsOn(fitDay, fitBut({ call: { closesOn: '2030-01-01' }, trackRecord: [] }))).toEqual(
      [],
    );
  });

  it('offer each way to cure one lack', () => {
    const endorsements = [
      { id: 'a', kind: 'university' as const, letter: 'draft' as const },
      { id: 'b', kind: 'other' as const, letter: 'missing' as const },
    ];
    expect(setsOn(fitDay, fitBut({ endorsements }))).toEqual([
      [action('sign-endorsement', { endorsement: 'a' })],
      [action('new-endorsement')],
    ]);
  });

  it('use one change for two lacks where it serves both', () => {
    const dossier = fitBut({ support: 'no', endorsements: [] });
    expect(setsOn(fitDay, dossier)).toEqual([[action('new-endorsement')]]);
  });

  it('combine what is lacking in several collectivities', () => {
    const lacking = (id: string) => ({
      ...settat,
      id,
      mandate: { endsOn: '2027-09-08' },
      supportLetter: { status: 'missing' as const },
    });
    const { code: _code, ...second } = lacking('second');
    const sets = setsOn('2026-05-09', fitBut({ jurisdictions: [lacking('first'), second] }));
    expect(
      sets.map((set) =>
        set.map((change) =>
          'jurisdiction' in change ? `${change.kind} ${change.jurisdiction}` : change.kind,
        ),
      ),
    ).toEqual(
      ['new-council first', 'later-end first'].flatMap((first) =>
        ['new-council second', 'later-end second'].map(
          (other) =>
            expect.arrayContaining([
              first,
              other,
              'call-opens',
              'sign-support-letter first',
              'sign-support-letter second',
            ]) as string[],
        ),
      ),
    );
  });

  it('ask for a collectivity where none is named', () => {
    expect(setsOn(fitDay, fitBut({ jurisdictions: [] }))).toEqual([
      [action('name-collectivity', { endsOnOrAfter: '2027-09-01' })],
    ]);
  });

  it('are cut where a hundred collectivities would make too many', () => {
    const jurisdictions = Array.from({ length: 100 }, (_, index) => {
      const { code: _code, ...rest } = settat;
      return { ...rest, id: `c${index}` };
    });
    const sets = setsOn('2026-11-21', fitBut({ jurisdictions }), 7);
    expect(sets).toHaveLength(7);
    expect(sets.map((set) => set.length)).toEqual(Array(7).fill(101));
  });

  it('lead to eligible, and no change in them can be left out', () => {
    let curable = 0;
    fc.assert(
      fc.property(anyDossier(), day(), fc.constantFrom(...editionIds), (given, on, edition) => {
        const dossier = { ...given, edition };
        const sets = setsOn(on, dossier, 12);
        const verdict = (changes: readonly Change[]) =>
          assessOn(on, changes.reduce(applyChange, dossier), edition).verdict;
        expect(sets.some((set) => set.length === 0)).toBe(verdict([]) === 'eligible');
        for (const set of sets) {
          curable += 1;
          expect(verdict(set)).toBe('eligible');
          for (const dropped of set) {
            expect(verdict(set.filter((change) => change !== dropped))).not.toBe('eligible');
          }
        }
      }),
    );
    // calls that have closed for good leave fewer than half of them curable
    expect(curable).toBeGreaterThan(50);
  });

  it('are all of them: trying every combination of the changes finds no other', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyDossier(), fc.constantFrom(...editionIds), (given, edition) => {
        const on = '2024-01-10';
        const dossier = { ...fitDossier, ...given, edition };
        const assessment = assessOn(on, dossier);
        const all = new Map(
          assessment.criteria
            .filter(({ id }) => id !== 'complete-and-on-time')
            .flatMap(({ changes }) => changes.flat())
            .map((change) => [JSON.stringify(change), change]),
        );
        if (all.size > 6) return;
        tried += 1;
        const isEnough = (set: readonly Change[]) =>
          assessOn(on, set.reduce(applyChange, dossier)).verdict === 'eligible';
        const enough = subsetsOf([...all.values()]).filter(isEnough);
        const smallest = enough.filter(
          (set) =>
            !enough.some((other) => other !== set && other.every((one) => set.includes(one))),
        );
        expect(namesOf(smallestSets(assessment))).toEqual(namesOf(smallest));
      }),
    );
    expect(tried).toBeGreaterThan(20);
  });
});

const subsetsOf = (changes: readonly Change[]): Change[][] =>
  changes.reduce<Change[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

const namesOf = (sets: readonly Change[][]) =>
  sets.map((set) => set.map((change) => JSON.stringify(change)).sort()).sort();
