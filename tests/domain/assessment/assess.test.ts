import { describe, expect, it } from 'vitest';
import { assessOn, fitBut, fitDay, fitDossier } from './fit-dossier';

describe('the verdict of the whole', () => {
  it('is eligible when all nine minimum criteria are met', () => {
    expect(assessOn(fitDay, fitDossier).verdict).toBe('eligible');
  });

  it.each([
    ['unknown', { official: 'unknown' as const }],
    ['unknown', { trackRecord: undefined }],
    ['unknown', { jurisdictions: [] }],
    ['not-eligible', { official: 'no' as const }],
    // one criterion that is not met outweighs any that is not known
    ['not-eligible', { official: 'no' as const, trackRecord: undefined }],
  ])('is %s with %j', (verdict, changes) => {
    expect(assessOn(fitDay, fitBut(changes)).verdict).toBe(verdict);
  });

  it('leaves what is assessed on a scale to the judgement of people', () => {
    const judged = assessOn(fitDay, fitDossier).criteria.filter(({ kind }) => kind === 'assessed');
    expect(judged.map(({ status }) => status)).toEqual(Array(6).fill('judgement'));
  });
});

describe('the reference day', () => {
  it.each([
    [
      'the printed closing day while the call is open',
      '2024-01-10',
      'ogp-local-2023',
      undefined,
      '2024-01-12',
      'call-closes',
    ],
    [
      'the printed closing day in its last hours in Morocco',
      '2024-01-13',
      'ogp-local-2023',
      undefined,
      '2024-01-12',
      'call-closes',
    ],
    [
      'as-of once the call is closed',
      '2024-01-14',
      'ogp-local-2023',
      undefined,
      '2024-01-14',
      'as-of',
    ],
    [
      'as-of before the call opens',
      '2023-08-31',
      'ogp-local-2023',
      undefined,
      '2023-08-31',
      'as-of',
    ],
    [
      'the last day of a month in which the call may be open',
      '2022-03-10',
      'ogp-local-2022',
      undefined,
      '2022-03-31',
      'call-closes-in',
    ],
    [
      'as-of while no call is announced',
      '2026-11-21',
      'ogp-local-next',
      undefined,
      '2026-11-21',
      'as-of',
    ],
    [
      'the closing day entered',
      '2026-11-21',
      'ogp-local-next',
      '2026-12-15',
      '2026-12-15',
      'entered',
    ],
    [
      'the closing day entered, on that day',
      '2026-12-15',
      'ogp-local-next',
      '2026-12-15',
      '2026-12-15',
      'entered',
    ],
    [
      'as-of after the closing day entered',
      '2026-12-16',
      'ogp-local-next',
      '2026-12-15',
      '2026-12-16',
      'as-of',
    ],
  ] as const)('is %s', (_what, asOf, edition, closesOn, referenceDay, referenceIs) => {
    const dossier = fitBut({ call: closesOn === undefined ? undefined : { closesOn } });
    expect(assessOn(asOf, dossier, edition)).toMatchObject({
      edition,
      asOf,
      referenceDay,
      referenceIs,
    });
  });

  it('moves the count of the mandate', () => {
    const dossier = fitBut({ call: { closesOn: '2026-05-09' } });
    const { verdict, lastEligibleDay } = assessOn('2026-04-01', dossier);
    expect({ verdict, lastEligibleDay }).toEqual({
      verdict: 'not-eligible',
      lastEligibleDay: '2026-05-08',
    });
  });
});
