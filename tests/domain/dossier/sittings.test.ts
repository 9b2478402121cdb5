import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/domain/dossier/moments';
import type { Revision } from '../../../src/domain/dossier/revision';
import { sittingsOf, stepsOf, type Stretch } from '../../../src/domain/dossier/sittings';
import { anyHistory } from './any-history';

const start = Date.UTC(2026, 10, 21, 10);
const wrote = (id: string, seconds: number, name = 'أمينة', role = ''): Revision => ({
  id,
  field: 'title',
  value: id,
  parents: [],
  at: new Date(start + seconds * 1000).toISOString(),
  author: { name, function: role },
});
const minutes = (count: number) => count * 60;
const ids = (groups: readonly Stretch[]) =>
  groups.map(({ revisions }) => revisions.map(({ id }) => id).join(''));
const sittings = (...revisions: Revision[]) => ids(sittingsOf(revisions));

describe('a sitting', () => {
  it.each([
    ['goes on just before fifteen minutes have passed', minutes(15) - 1, ['ab']],
    ['goes on at fifteen minutes', minutes(15), ['ab']],
    ['is over just after', minutes(15) + 1, ['b', 'a']],
  ])('%s', (_what, seconds, expected) => {
    expect(sittings(wrote('a', 0), wrote('b', seconds))).toEqual(expected);
  });

  it('lasts as long as no pause is long', () => {
    const all = [0, 14, 28, 42].map((at, index) => wrote('abcd'[index] ?? '', minutes(at)));
    expect(sittings(...all)).toEqual(['abcd']);
  });

  it('is of one person: the name and the function tell them apart', () => {
    expect(sittings(wrote('a', 0, 'A'), wrote('b', 1, 'B'), wrote('c', 2, 'B', 'chef'))).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  it('stays one where another person writes meanwhile; the last ended comes first', () => {
    const mixed = [wrote('a', 0, 'A'), wrote('b', 1, 'B'), wrote('c', 2, 'A'), wrote('d', 3, 'B')];
    expect(sittings(...mixed)).toEqual(['bd', 'ac']);
  });

  it('takes any history apart without losing or repeating anything', () => {
    fc.assert(
      fc.property(anyHistory(), (history) => {
        const found = sittingsOf(inOrder(history)).flatMap((sitting) => {
          const steps = stepsOf(sitting);
          expect(steps.toReversed().flatMap((step) => step.revisions)).toEqual(sitting.revisions);
          return sitting.revisions;
        });
        expect(found).toHaveLength(history.length);
        expect(new Set(found)).toEqual(new Set(history));
      }),
    );
  });
});

describe('the steps of a sitting', () => {
  const steps = (...revisions: Revision[]) =>
    sittingsOf(revisions).flatMap((one) => ids(stepsOf(one)));

  it('are what was written at once, the last first', () => {
    expect(steps(wrote('a', 0), wrote('b', 0.25), wrote('c', 0.501), wrote('d', 0.501))).toEqual([
      'cd',
      'ab',
    ]);
  });
});
