import { describe, expect, it } from 'vitest';
import {
  futureConsultations,
  repeatedConsultations,
} from '../../../src/domain/decision/consultation-checks';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { today } from './a-decision';

type Consultation = NonNullable<Dossier['consultations']>[number];
const heads = (fr: string, on?: string): Omit<Consultation, 'id'> => ({
  who: 'division-heads',
  name: { fr },
  ...(on !== undefined && { on }),
});
const list = (...all: Omit<Consultation, 'id'>[]) => ({
  consultations: all.map((one, index) => ({ id: `c${index}`, ...one })),
});
const ids = (all: Consultation[]) => all.map(({ id }) => id);

describe('a consultation', () => {
  it.each([
    ['2026-11-21', []],
    ['2026-11-22', []],
    ['2026-11-23', ['c0']],
    [undefined, []],
  ])('on %s, seen from 22 November 2026, is to come: %j', (on, expected) => {
    expect(ids(futureConsultations(list(heads('Urbanisme', on)), today))).toEqual(expected);
  });

  it.each<[string, Omit<Consultation, 'id'>[], string[]]>([
    [
      'written a little otherwise',
      [heads('L’Urbanisme', '2026-11-02'), heads('urbanisme ', '2026-11-02')],
      ['c1'],
    ],
    ['on another day', [heads('Urbanisme', '2026-11-02'), heads('Urbanisme', '2026-11-03')], []],
    ['of another name', [heads('Urbanisme', '2026-11-02'), heads('Finances', '2026-11-02')], []],
    [
      'of another kind',
      [
        heads('Urbanisme', '2026-11-02'),
        { who: 'other', name: { fr: 'Urbanisme' }, on: '2026-11-02' },
      ],
      [],
    ],
    ['of a day not known', [heads('Urbanisme'), heads('Urbanisme')], []],
    [
      'both without a name',
      [
        { who: 'services-director', on: '2026-11-02' },
        { who: 'services-director', name: { ar: ' ' }, on: '2026-11-02' },
      ],
      ['c1'],
    ],
    ['of a kind not known', [{ on: '2026-11-02' }, { on: '2026-11-02' }], []],
    [
      'of which one language says so',
      [
        { who: 'other', name: { ar: 'لجنة المالية', fr: 'Finances' }, on: '2026-11-02' },
        { who: 'other', name: { ar: 'لجنة الماليه' }, on: '2026-11-02' },
      ],
      ['c1'],
    ],
  ])('of the same body, %s: %#', (_how, all, expected) => {
    expect(ids(repeatedConsultations(list(...all)))).toEqual(expected);
  });

  it('entered three times is told twice', () => {
    const again = heads('Urbanisme', '2026-11-02');
    expect(ids(repeatedConsultations(list(again, again, again)))).toEqual(['c1', 'c2']);
    expect(repeatedConsultations({})).toEqual([]);
  });
});
