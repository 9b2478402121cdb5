import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitments } from '../../../src/content/commitments';
import {
  answeredIn,
  diagnosisByGuideValue,
  diagnosisByValue,
  isDiagnosisComplete,
  standings,
  tallyOf,
  type Tally,
} from '../../../src/domain/diagnosis/tally';
import { commitmentStates } from '../../../src/domain/dossier/diagnosis';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { anyDossier } from '../dossier/arbitrary-dossier';

const dossierWith = (diagnosis: Dossier['diagnosis']): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: [],
  diagnosis,
});
const none: Tally = { 'in-place': 0, partly: 0, not: 0, unknown: 0, unanswered: 0 };
const sumOf = (tally: Tally) => standings.reduce((sum, one) => sum + tally[one], 0);

/** A dossier whose checklist is answered in any way, beside everything else a dossier can say. */
const anyDiagnosis = () =>
  fc
    .tuple(
      anyDossier(),
      fc.dictionary(
        fc.constantFrom(...commitments.map(({ id }) => id), 'something-else'),
        fc.record(
          { state: fc.constantFrom(...commitmentStates), since: fc.string() },
          { requiredKeys: [] },
        ),
      ),
    )
    .map(([dossier, diagnosis]): Dossier => ({ ...dossier, diagnosis }));

describe('the tally of the checklist', () => {
  it('counts each commitment where it stands', () => {
    const dossier = dossierWith({
      petitions: { state: 'in-place' },
      'advisory-bodies': { state: 'partly' },
      eparticipation: { state: 'not' },
      'public-innovation': { state: 'unknown' },
      chikaya: { state: 'in-place' },
    });

    expect(diagnosisByGuideValue(dossier, commitments)).toEqual({
      'fiscal-transparency': { ...none, unanswered: 2 },
      integrity: { ...none, 'in-place': 1, unanswered: 2 },
      'access-to-information': { ...none, unanswered: 7 },
      participation: { 'in-place': 1, partly: 1, not: 1, unknown: 1, unanswered: 1 },
    });
    expect(diagnosisByValue(dossier, commitments)).toEqual({
      transparency: { ...none, unanswered: 9 },
      participation: { 'in-place': 1, partly: 1, not: 1, unknown: 1, unanswered: 1 },
      accountability: { ...none, 'in-place': 1, unanswered: 2 },
    });
  });

  it('has no answer where only a proof was written, or another commitment is named', () => {
    const dossier = dossierWith({
      petitions: { since: '2019' },
      'something-else': { state: 'in-place' },
    });

    expect(tallyOf(dossier, commitments)).toEqual({ ...none, unanswered: 17 });
  });

  it('takes “not known yet” for an answer', () => {
    const all = Object.fromEntries(
      commitments.map(({ id }) => [id, { state: 'unknown' as const }]),
    );

    expect(answeredIn(tallyOf(dossierWith(all), commitments))).toBe(17);
    expect(isDiagnosisComplete(dossierWith(all), commitments)).toBe(true);
  });

  it.each(commitments.map(({ id }) => id))('is not complete while %s is unanswered', (missing) => {
    const others = commitments.filter(({ id }) => id !== missing);
    const all = Object.fromEntries(others.map(({ id }) => [id, { state: 'in-place' as const }]));

    expect(isDiagnosisComplete(dossierWith(all), commitments)).toBe(false);
  });
});

describe('of any dossier', () => {
  it('the four values and the three each hold all seventeen commitments, the same ones', () => {
    fc.assert(
      fc.property(anyDiagnosis(), (dossier) => {
        const whole = tallyOf(dossier, commitments);
        expect(sumOf(whole)).toBe(17);
        for (const parts of [
          Object.values(diagnosisByGuideValue(dossier, commitments)),
          Object.values(diagnosisByValue(dossier, commitments)),
        ]) {
          for (const standing of standings) {
            expect(parts.reduce((sum, one) => sum + one[standing], 0)).toBe(whole[standing]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is complete exactly when no commitment is unanswered, and one more answer moves one count', () => {
    fc.assert(
      fc.property(
        anyDiagnosis(),
        fc.constantFrom(...commitments),
        fc.constantFrom(...commitmentStates),
        (dossier, { id }, state) => {
          const answered = answeredIn(tallyOf(dossier, commitments));
          expect(isDiagnosisComplete(dossier, commitments)).toBe(answered === 17);
          const after = { ...dossier, diagnosis: { ...dossier.diagnosis, [id]: { state } } };
          const wasOpen = dossier.diagnosis?.[id]?.state === undefined;
          expect(answeredIn(tallyOf(after, commitments))).toBe(answered + (wasOpen ? 1 : 0));
        },
      ),
      { numRuns: 60 },
    );
  });
});
