import { describe, expect, it } from 'vitest';
import { editions } from '../../../../src/content';
import { assessOn, criterionOn, fitBut, fitDay, fitDossier, settat } from '../fit-dossier';

const allAnswers = Object.fromEntries(
  editions['ogp-local-next'].questions
    .filter(({ form, required }) => form === 'text' && required)
    .map(({ id }) => [id, { fr: 'Réponse.' }]),
);
const fileOn = (day: string, changes: Parameters<typeof fitBut>[0]) =>
  criterionOn(day, fitBut(changes), 'complete-and-on-time');
const cure = [[{ kind: 'complete-file', by: 'action' }]];

describe('complete-and-on-time', () => {
  it('is met by every required answer and letter while the call is open', () => {
    const result = fileOn(fitDay, { answers: allAnswers });
    expect(result).toMatchObject({ status: 'met', changes: [] });
    expect(result.facts).toEqual({
      required: 15,
      missing: [],
      closesIn: null,
      lettersReady: true,
      closesOn: '2026-05-01',
    });
  });

  it.each([
    ['one answer is missing', { answers: { ...allAnswers, why: {} } }],
    ['one answer is blank', { answers: { ...allAnswers, why: { ar: ' \n' } } }],
    ['an endorsement is missing', { answers: allAnswers, endorsements: [] }],
    [
      'the support letter is a draft',
      {
        answers: allAnswers,
        jurisdictions: [{ ...settat, supportLetter: { status: 'draft' as const } }],
      },
    ],
  ])('is not met, and can be cured, when %s', (_why, changes) => {
    const result = fileOn(fitDay, changes);
    expect(result).toMatchObject({ status: 'not-met', blockedBy: 'action' });
    expect(result.changes).toEqual(cure);
  });

  it('is not known when nothing is missing but the dates of the call', () => {
    const result = fileOn(fitDay, { answers: allAnswers, call: undefined });
    expect(result).toMatchObject({ status: 'unknown', facts: { missing: [], lettersReady: true } });
  });

  it('names the answers that are missing', () => {
    const result = fileOn(fitDay, { answers: { ...allAnswers, why: {}, term: { en: '' } } });
    expect(result.facts['missing']).toEqual(['why', 'term']);
  });

  it('is not known before the first answer', () => {
    const result = fileOn(fitDay, {});
    expect(result.status).toBe('unknown');
    expect(result.changes).toEqual(cure);
  });

  it('is blocked by time once the call is closed', () => {
    expect(fileOn('2026-05-02', { answers: allAnswers })).toMatchObject({
      status: 'not-met',
      blockedBy: 'time',
      changes: [[]],
    });
  });

  it('has no part in the verdict of the whole', () => {
    expect(criterionOn(fitDay, fitDossier, 'complete-and-on-time').status).toBe('unknown');
    expect(assessOn(fitDay, fitDossier).verdict).toBe('eligible');
  });
});
