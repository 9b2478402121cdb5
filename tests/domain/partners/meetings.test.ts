import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attendanceTotal,
  hasTooManyWomen,
  isHeld,
  isPlanned,
  meetingsOf,
  meetingsWith,
  sameMeetings,
  type Meeting,
} from '../../../src/domain/partners/meetings';

const today = Temporal.PlainDate.from('2026-11-22');

describe('the day of a meeting', () => {
  it.each([
    ['2026-11-21', true, false],
    ['2026-11-22', true, false],
    ['2026-11-23', false, true],
    [undefined, false, false],
  ])('%s: held %s, planned %s', (on, held, planned) => {
    expect([isHeld({ on }, today), isPlanned({ on }, today)]).toEqual([held, planned]);
  });
});

describe('the attendance', () => {
  it.each<[Meeting['attendance'], number | undefined]>([
    [undefined, undefined],
    [{}, undefined],
    [{ women: 4 }, undefined],
    [{ commune: 0 }, 0],
    [{ commune: 6, organisations: 14, others: 3, women: 9 }, 23],
    [{ others: 5 }, 5],
  ])('of %j is %s in all', (attendance, total) => {
    expect(attendanceTotal({ attendance })).toBe(total);
  });

  it.each<[Meeting['attendance'], boolean]>([
    [{ commune: 4, women: 3 }, false],
    [{ commune: 4, women: 4 }, false],
    [{ commune: 4, women: 5 }, true],
    [{ commune: 4, others: 1, women: 5 }, false],
    [{ commune: 0, women: 1 }, true],
    [{ women: 5 }, false],
    [{ commune: 4 }, false],
  ])('of %j has more women than people: %s', (attendance, isWrong) => {
    expect(hasTooManyWomen({ attendance })).toBe(isWrong);
  });

  it('adds up to no less than each of its parts', () => {
    const part = fc.option(fc.nat(1000), { nil: undefined });
    fc.assert(
      fc.property(part, part, part, (commune, organisations, others) => {
        const total = attendanceTotal({ attendance: { commune, organisations, others } });
        const given = [commune, organisations, others].filter((one) => one !== undefined);

        expect(total === undefined).toBe(given.length === 0);
        for (const one of given) expect(total).toBeGreaterThanOrEqual(one);
      }),
      { seed: 20261122 },
    );
  });
});

describe('the list of meetings', () => {
  const meetings: Meeting[] = [
    { id: 'old', with: { a: true } },
    { id: 'partners', kind: 'partners', with: { a: true, b: true } },
    { id: 'internal', kind: 'internal' },
  ];

  it('holds those with partners, among them one of no stated kind', () => {
    expect(meetingsOf({ meetings }, 'partners').map(({ id }) => id)).toEqual(['old', 'partners']);
    expect(meetingsOf({ meetings }, 'internal').map(({ id }) => id)).toEqual(['internal']);
    expect(meetingsOf({}, 'partners')).toEqual([]);
  });

  it('tells in which a partner took part', () => {
    expect(meetingsWith({ meetings }, 'a').map(({ id }) => id)).toEqual(['old', 'partners']);
    expect(meetingsWith({ meetings }, 'c')).toEqual([]);
  });
});

describe('a meeting entered twice', () => {
  const first: Meeting = {
    id: '1',
    kind: 'partners',
    on: '2026-11-20',
    subject: { fr: 'Atelier' },
  };

  it.each<[string, Partial<Meeting>, boolean]>([
    ['the same day and subject', {}, true],
    ['another case and accent', { subject: { fr: 'l’ATÉLIER' } }, true],
    ['the subject in a further language', { subject: { fr: 'Atelier', ar: 'ورشة' } }, true],
    ['another day', { on: '2026-11-21' }, false],
    ['another kind', { kind: 'external' }, false],
    ['another subject', { subject: { fr: 'Réunion' } }, false],
    ['no subject', { subject: { fr: ' ' } }, false],
  ])('is noticed with %s: %s', (_case, change, isSame) => {
    const meetings = [first, { ...first, id: '2', ...change }];

    expect(sameMeetings({ meetings }, '1').map(({ id }) => id)).toEqual(isSame ? ['2'] : []);
  });

  it('is not looked for while a meeting has no day or no subject', () => {
    const blank = { id: '1', kind: 'partners' as const };

    expect(sameMeetings({ meetings: [blank, { ...blank, id: '2' }] }, '1')).toEqual([]);
    expect(sameMeetings({ meetings: [first] }, 'gone')).toEqual([]);
  });
});
