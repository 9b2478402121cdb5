import { describe, expect, it } from 'vitest';
import { criterionOn, fitBut, fitDossier } from '../fit-dossier';

describe('country-in-good-standing', () => {
  it.each([
    ['2018-04-25', 'not-met'],
    ['2018-04-26', 'met'],
    ['2026-11-21', 'met'],
  ])('on %s is %s: Morocco joined on 26 April 2018', (day, status) => {
    const result = criterionOn(day, fitDossier, 'country-in-good-standing');
    expect(result.status).toBe(status);
    expect(result.facts).toEqual({ memberSince: '2018-04-26', checkedOn: '2026-11-21' });
  });

  it('is beyond any cure of the collectivity before that day', () => {
    expect(criterionOn('2018-04-25', fitDossier, 'country-in-good-standing')).toMatchObject({
      blockedBy: 'time',
      changes: [[]],
    });
  });
});

describe('open-call', () => {
  const cure = (day: string) => [[{ kind: 'call-opens', by: 'time', closesOnOrAfter: day }]];

  it('is met while the call of the edition is open, with its printed closing', () => {
    const result = criterionOn(
      '2024-01-10',
      fitBut({ call: undefined }),
      'open-call',
      'ogp-local-2023',
    );
    expect(result).toMatchObject({ status: 'met', changes: [] });
    expect(result.facts).toEqual({
      state: 'open',
      closesOn: '2024-01-12',
      closesAt: '2024-01-12T23:59',
      closesInZone: 'America/Los_Angeles',
      closesInCasablanca: '2024-01-13T08:59',
      enteredByPerson: false,
      answer: null,
    });
  });

  it('is met by a closing day the person entered, and says so', () => {
    const dossier = fitBut({ call: { closesOn: '2026-05-01', isKnown: 'yes' } });
    expect(criterionOn('2026-05-01', dossier, 'open-call')).toMatchObject({
      status: 'met',
      facts: { state: 'open', closesOn: '2026-05-01', enteredByPerson: true, answer: 'yes' },
    });
  });

  it('is not met after the entered closing day, which is kept', () => {
    const result = criterionOn('2026-05-02', fitDossier, 'open-call');
    expect(result).toMatchObject({
      status: 'not-met',
      blockedBy: 'time',
      facts: { state: 'closed', closesOn: '2026-05-01', enteredByPerson: true },
    });
    expect(result.changes).toEqual(cure('2026-05-02'));
  });

  it('is not met before the opening', () => {
    const dossier = fitBut({ call: { opensOn: '2026-04-10', closesOn: '2026-05-01' } });
    const result = criterionOn('2026-04-09', dossier, 'open-call');
    expect(result).toMatchObject({ status: 'not-met', blockedBy: 'time' });
    expect(result.changes).toEqual(cure('2026-04-09'));
  });

  it('is not known while no call is announced', () => {
    const dossier = fitBut({ call: { isKnown: 'no' } });
    const result = criterionOn('2026-11-21', dossier, 'open-call');
    expect(result).toMatchObject({
      status: 'unknown',
      facts: { state: 'not-known', closesOn: null, answer: 'no' },
    });
    expect(result).not.toHaveProperty('blockedBy');
    expect(result.changes).toEqual(cure('2026-11-21'));
  });

  it('is not known in a month of which the days are not known', () => {
    const result = criterionOn(
      '2022-03-10',
      fitBut({ call: undefined }),
      'open-call',
      'ogp-local-2022',
    );
    expect(result).toMatchObject({
      status: 'unknown',
      facts: { state: 'uncertain', closesOn: '2022-03-31', closesAt: null },
    });
    expect(result.changes).toEqual([[]]);
  });
});
