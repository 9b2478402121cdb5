import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/domain/decision/canonical';
import { knownOn } from '../../../src/domain/decision/known-on';
import type { Commitment } from '../../../src/domain/diagnosis/commitment';
import { decided, edition, today } from './a-decision';

const commitment = (id: string, value: Commitment['value']): Commitment => ({
  id,
  value,
  level: 'fundamental',
  criteria: [],
  cite: [{ source: 'guide-2023', certainty: 'guide' }],
});
const checklist = [
  commitment('petitions', 'participation'),
  commitment('chikaya', 'participation'),
  commitment('citizen-budget', 'fiscal-transparency'),
];
const known = (more: Parameters<typeof decided>[1] = {}) =>
  knownOn(today, decided({}, more), edition, checklist);

describe('what is known on a day', () => {
  it('is what the rules say of the dossier that day', () => {
    expect(known()).toMatchObject({
      asOf: '2026-11-22',
      edition: 'ogp-local-next',
      referenceDay: '2026-11-22',
      verdict: 'not-eligible',
      lastEligibleDay: '2026-05-08',
      monthsLeft: 9,
    });
    expect(known().criteria.find(({ id }) => id === 'mandate-16-months')).toEqual({
      id: 'mandate-16-months',
      status: 'not-met',
      blockedBy: 'time',
    });
    expect(known().criteria).toHaveLength(16);
  });

  it('counts where the commitments of each value stand, those without an answer apart', () => {
    const diagnosis = {
      petitions: { state: 'in-place' as const },
      chikaya: { since: '2019' },
      'citizen-budget': { state: 'partly' as const },
    };
    const none = { 'in-place': 0, partly: 0, not: 0, unknown: 0, unanswered: 0 };
    expect(known({ diagnosis }).diagnosis).toEqual({
      participation: { ...none, 'in-place': 1, unanswered: 1 },
      'fiscal-transparency': { ...none, partly: 1 },
      integrity: none,
      'access-to-information': none,
    });
  });

  it('counts stakeholders, those who support, and goals', () => {
    const endorsements = [
      { id: 'a', endorses: 'yes' as const },
      { id: 'b', endorses: 'no' as const },
      { id: 'c', kind: 'academic' as const },
    ];
    expect(known({ endorsements, goals: [{ id: 'g' }] })).toMatchObject({
      stakeholders: 3,
      supporters: 1,
      goals: 1,
    });
  });

  it.each([
    [200, 200],
    [201, 200],
    [100_000, 200],
  ])('keeps of a name of %i letters %i', (length, kept) => {
    const name = { ar: '😀'.repeat(length) };
    const [one] = known({ consultations: [{ id: 'c', who: 'other', name }] }).consultations;
    const letters = Array.from(one?.name?.ar ?? '');
    expect(letters).toHaveLength(kept);
    expect(letters.at(-1)).toBe(length > kept ? '…' : '😀');
  });

  it('leaves out what is empty, so that it reads the same after it was written', () => {
    const consultations = [{ id: 'c', name: { fr: '  ' }, note: { ar: 'نعم' } }];
    const frozen = known({ consultations });
    expect(frozen.consultations).toEqual([{ note: { ar: 'نعم' } }]);
    expect(JSON.parse(canonical(frozen))).toEqual(frozen);
  });

  it('stays bounded where everything is as long as a file allows', () => {
    const long = 'ن'.repeat(100_000);
    const consultations = Array.from({ length: 500 }, (_, index) => ({
      id: `c${index}`,
      name: { ar: long },
      note: { ar: long },
    }));
    expect(canonical(known({ consultations })).length).toBeLessThan(640_000);
  });
});
