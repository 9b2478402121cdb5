import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitments } from '../../../src/content/commitments';
import { bearingOn, type Fact } from '../../../src/domain/diagnosis/bearing';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { assessedCriteria } from '../../../src/domain/edition/edition';
import { anyDossier } from '../dossier/arbitrary-dossier';

const empty: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };
const countsOf = (criterion: (typeof assessedCriteria)[number], dossier: Dossier) =>
  Object.fromEntries(
    bearingOn(criterion, dossier, commitments).flatMap((fact) =>
      fact.about === 'count' ? [[fact.of, fact.count]] : [],
    ),
  );

describe('what bears on a criterion', () => {
  it('is its commitments by where they stand, then how many have no answer', () => {
    const dossier: Dossier = {
      ...empty,
      diagnosis: {
        petitions: { state: 'in-place' },
        chikaya: { state: 'in-place' },
        'advisory-bodies': { state: 'not' },
        'citizen-budget': { state: 'in-place' },
      },
    };

    expect(bearingOn('mechanisms', dossier, commitments).slice(0, 3)).toEqual<Fact[]>([
      { about: 'commitments', standing: 'in-place', ids: ['petitions', 'chikaya'] },
      { about: 'commitments', standing: 'not', ids: ['advisory-bodies'] },
      { about: 'unanswered', count: 7 },
    ]);
  });

  it('counts the steps of the track record, and those with proof', () => {
    const trackRecord = [
      { id: 'a', what: { ar: 'ورشة' }, proof: { fr: 'PV du 3 mars' } },
      { id: 'b', what: { ar: 'تشاور' }, proof: { fr: '  ' } },
      { id: 'c' },
    ];

    expect(countsOf('track-record-quality', { ...empty, trackRecord })).toEqual({
      steps: 2,
      'steps-with-proof': 1,
      projects: 0,
    });
  });

  it('counts no item that only has what its page began it with', () => {
    const dossier: Dossier = {
      ...empty,
      endorsements: [{ id: 'e', endorses: 'yes' }],
      meetings: [
        { id: 'm', kind: 'partners' },
        { id: 'n', kind: 'partners', on: '2026-03-01' },
      ],
      networks: [{ id: 'r', kind: 'membership' }],
    };

    expect(countsOf('mechanisms', dossier)).toEqual({ meetings: 1, supporters: 0 });
    expect(countsOf('peer-contribution', dossier)).toMatchObject({ networks: 0 });
  });

  it('counts functions on each side, and the organisations that support the candidacy', () => {
    const dossier: Dossier = {
      ...empty,
      capacities: [
        { id: '1', side: 'staff', function: { fr: 'Point focal' } },
        { id: '2', function: { fr: 'Juriste' } },
        { id: '3', side: 'partner', function: { fr: 'Coordinatrice' } },
        { id: '4', side: 'partner' },
      ],
      endorsements: [
        { id: 'x', organisation: { fr: 'Association Avenir' } },
        { id: 'y', organisation: { fr: 'Caïdat' }, kind: 'local-authority', endorses: 'yes' },
      ],
    };

    expect(countsOf('capacity', dossier)).toEqual({ staff: 2, partners: 1, supporters: 1 });
  });

  it('counts a goal as linked only to a line that is still there', () => {
    const dossier: Dossier = {
      ...empty,
      programmeLines: [{ id: 'pac-1', title: { fr: 'Éclairage' } }],
      goals: [
        { id: '1', what: { fr: 'Publier' }, lines: { 'pac-1': true } },
        { id: '2', what: { fr: 'Former' }, lines: { gone: true } },
        { id: '3', startingPoint: { fr: '2 demandes par an' } },
      ],
    };

    expect(countsOf('value-to-jurisdiction', dossier)).toEqual({
      'programme-lines': 1,
      goals: 3,
      'goals-with-line': 1,
    });
    expect(countsOf('ambition', dossier)).toEqual({ goals: 3, 'goals-with-start': 1, projects: 0 });
  });

  it('says of the Moroccan network whether membership was answered, on peers alone', () => {
    const about = (dossier: Dossier) =>
      assessedCriteria.flatMap((one) =>
        bearingOn(one, dossier, commitments).filter((fact) => fact.about === 'remacto'),
      );

    expect(about(empty)).toEqual([{ about: 'remacto', answer: undefined }]);
    expect(about({ ...empty, remacto: 'yes' })).toEqual([{ about: 'remacto', answer: 'yes' }]);
  });

  it('is never a mark: of any dossier every fact is one that can be looked up, each once', () => {
    fc.assert(
      fc.property(anyDossier(), fc.constantFrom(...assessedCriteria), (dossier, criterion) => {
        const facts = bearingOn(criterion, dossier, commitments);
        const named = facts.flatMap((fact) => (fact.about === 'commitments' ? fact.ids : []));
        const open = facts.flatMap((fact) => (fact.about === 'unanswered' ? fact.count : []));
        expect(new Set(named).size).toBe(named.length);
        expect(named.length + (open[0] ?? 0)).toBe(
          commitments.filter((one) => one.criteria.includes(criterion)).length,
        );
        for (const fact of facts)
          if (fact.about === 'count') expect(fact.count).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});
