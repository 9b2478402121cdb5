import { describe, expect, it } from 'vitest';
import { contradictions, oddities } from '../../../src/domain/dossier/checks';
import type { Dossier, Mandate } from '../../../src/domain/dossier/dossier';

const withMandate = (mandate: Mandate, more: Partial<Dossier> = {}): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: [
    { id: 'first', type: 'commune', name: {} },
    { id: '07.427.01.01', type: 'commune', name: {}, mandate },
  ],
  ...more,
});

describe('a contradiction', () => {
  it.each([
    ['2021-09-08', '2021-09-07', 1],
    ['2021-09-08', '2021-09-08', 0],
    ['2021-09-08', '2021-09-09', 0],
  ])('of a mandate from %s to %s is found %i times', (startedOn, endsOn, times) => {
    expect(contradictions(withMandate({ startedOn, endsOn }))).toEqual(
      Array(times).fill({
        code: 'ends-before-it-starts',
        path: '$.jurisdictions[1].mandate.endsOn',
        field: 'jurisdictions/07.427.01.01/mandate/endsOn',
      }),
    );
  });

  it.each<Mandate>([{}, { startedOn: '2021-09-08' }, { endsOn: '2021-09-08' }])(
    'is not in half a mandate: %j',
    (mandate) => {
      expect(contradictions(withMandate(mandate))).toEqual([]);
    },
  );

  it('of the next council’s mandate is found as well', () => {
    const plannedMandate = { startedOn: '2027-09-20', endsOn: '2026-09-20' };
    expect(contradictions(withMandate({}, { plannedMandate }))).toEqual([
      {
        code: 'ends-before-it-starts',
        path: '$.plannedMandate.endsOn',
        field: 'plannedMandate/endsOn',
      },
    ]);
  });

  it.each([
    ['2026-12-01', '2026-11-30', 1],
    ['2026-12-01', '2026-12-01', 0],
    [undefined, '2026-12-01', 0],
  ])('of a call from %s to %s is found %i times', (opensOn, closesOn, times) => {
    const call = opensOn === undefined ? { closesOn } : { opensOn, closesOn };
    expect(contradictions(withMandate({}, { call }))).toEqual(
      Array(times).fill({
        code: 'closes-before-it-opens',
        path: '$.call.closesOn',
        field: 'call/closesOn',
      }),
    );
  });
});

describe('an oddity', () => {
  it.each([
    ['twelve years', '2033-09-08', 1],
    ['seven years', '2028-09-08', 1],
    ['a day less than seven years', '2028-09-07', 0],
    ['six years', '2027-09-08', 0],
    ['the rest of a term after a by-election', '2022-01-01', 0],
    // a contradiction is told once, as such
    ['less than nothing', '2020-09-08', 0],
  ])('in a mandate of %s is found or not', (_length, endsOn, times) => {
    const remarks = oddities(withMandate({ startedOn: '2021-09-08', endsOn }));
    expect(remarks).toEqual(
      Array(times).fill({
        code: 'length-unusual',
        path: '$.jurisdictions[1].mandate',
        field: 'jurisdictions/07.427.01.01/mandate',
      }),
    );
  });

  it('is no contradiction', () => {
    expect(contradictions(withMandate({ startedOn: '2021-09-08', endsOn: '2033-09-08' }))).toEqual(
      [],
    );
  });
});
