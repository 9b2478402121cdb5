import { describe, expect, it } from 'vitest';
import type { Jurisdiction, Mandate } from '../../../../src/domain/dossier/dossier';
import { criterionOn, fitBut, settat } from '../fit-dossier';

const withMandate = (mandate: Mandate | undefined, id = 'settat'): Jurisdiction => {
  const { mandate: _before, code: _code, ...rest } = settat;
  return { ...rest, id, ...(mandate === undefined ? {} : { mandate }) };
};
const mandateOn = (day: string, ...jurisdictions: Jurisdiction[]) =>
  criterionOn(day, fitBut({ call: undefined, jurisdictions }), 'mandate-16-months');

describe('mandate-16-months', () => {
  it.each([
    ['2026-05-07', 'met', 16, 489],
    ['2026-05-08', 'met', 16, 488],
    ['2026-05-09', 'not-met', 15, 487],
    ['2026-11-21', 'not-met', 9, 291],
    ['2027-09-08', 'not-met', 0, 0],
    ['2027-09-10', 'not-met', 0, -2],
  ])('on %s is %s with %i months and %i days left', (day, status, monthsLeft, daysLeft) => {
    const result = mandateOn(day, settat);
    expect(result.status).toBe(status);
    expect(result.facts).toMatchObject({
      monthsRequired: 16,
      referenceDay: day,
      monthsLeft,
      daysLeft,
      endsOn: '2027-09-08',
      endIs: 'estimate',
      lastEligibleDay: '2026-05-08',
      jurisdiction: '06.461.01.01',
      unknown: [],
    });
  });

  it('is blocked by time; a new council helps, and a later end while none is decreed', () => {
    const result = mandateOn('2026-11-21', settat);
    const cure = { by: 'time', jurisdiction: 'settat', endsOnOrAfter: '2028-03-21' };
    expect(result.blockedBy).toBe('time');
    expect(result.changes).toEqual([
      [
        { kind: 'new-council', ...cure },
        { kind: 'later-end', ...cure },
      ],
    ]);
  });

  it('leaves only a new council once the end is decreed', () => {
    const decreed = withMandate({ endsOn: '2027-09-08', endIs: 'decreed' });
    expect(mandateOn('2026-11-21', decreed).changes).toEqual([
      [{ kind: 'new-council', by: 'time', jurisdiction: 'settat', endsOnOrAfter: '2028-03-21' }],
    ]);
  });

  it('takes an end of which nothing is said for an estimate', () => {
    expect(mandateOn('2026-04-01', withMandate({ endsOn: '2027-09-08' })).facts['endIs']).toBe(
      'estimate',
    );
  });

  it.each<[Mandate | undefined]>([[undefined], [{}], [{ startedOn: '2021-09-08' }]])(
    'is not known with the mandate %j',
    (mandate) => {
      const result = mandateOn('2026-04-01', withMandate(mandate));
      expect(result.status).toBe('unknown');
      expect(result.facts).toMatchObject({
        monthsLeft: null,
        daysLeft: null,
        endsOn: null,
        lastEligibleDay: null,
        unknown: ['settat'],
      });
      expect(result.changes).toEqual([
        [
          {
            kind: 'state-mandate',
            by: 'action',
            jurisdiction: 'settat',
            endsOnOrAfter: '2027-08-01',
          },
        ],
      ]);
    },
  );

  it('is decided by the earliest end of several collectivities, which is named', () => {
    const later = withMandate({ endsOn: '2031-01-01' }, 'later');
    const earlier = withMandate({ endsOn: '2027-06-30' }, 'earlier');
    const result = mandateOn('2026-03-01', later, earlier, settat);
    expect(result.status).toBe('not-met');
    expect(result.facts).toMatchObject({
      jurisdiction: 'earlier',
      monthsLeft: 15,
      lastEligibleDay: '2026-02-28',
    });
    expect(result.changes).toHaveLength(1);
  });

  it('gives no last eligible day while one of several mandates is not known', () => {
    const result = mandateOn('2026-03-01', settat, withMandate(undefined, 'other'));
    expect(result.status).toBe('unknown');
    expect(result.facts).toMatchObject({
      monthsLeft: 18,
      lastEligibleDay: null,
      unknown: ['other'],
    });
  });

  it('is not met when one is too short, even while another is not known', () => {
    const result = mandateOn('2026-11-21', withMandate(undefined, 'other'), settat);
    expect(result).toMatchObject({ status: 'not-met', blockedBy: 'time' });
    expect(result.changes).toHaveLength(2);
  });

  it('is not known while no collectivity is named, and says what is needed', () => {
    const result = mandateOn('2026-04-01');
    expect(result.status).toBe('unknown');
    expect(result.changes).toEqual([
      [{ kind: 'name-collectivity', by: 'action', endsOnOrAfter: '2027-08-01' }],
    ]);
  });
});
