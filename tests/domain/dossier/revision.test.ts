import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conflictsIn,
  headsByField,
  revision as schema,
  type Leaf,
  type Revision,
} from '../../../src/domain/dossier/revision';
import { anyHistory } from './any-history';

const author = { name: 'أمينة', function: 'نقطة ارتكاز' };
const wrote = (
  id: string,
  value: Leaf,
  parents: string[] = [],
  at = '2026-11-21T10:00:00.000Z',
  field = 'title',
): Revision => ({ id, field, value, parents, at, author });
const heads = (...revisions: Revision[]) =>
  headsByField(revisions)
    .get('title')
    ?.map(({ id }) => id);

describe('the heads of a field', () => {
  it('are the revisions on which nobody has built', () => {
    expect(heads(wrote('1', 'a'), wrote('2', 'b', ['1']), wrote('3', 'c', ['2']))).toEqual(['3']);
  });

  it('are two when two people changed it without seeing each other', () => {
    expect(heads(wrote('1', 'a'), wrote('2', 'b', ['1']), wrote('3', 'c', ['1']))).toEqual([
      '3',
      '2',
    ]);
  });

  it('are one again when somebody has seen both', () => {
    expect(
      heads(
        wrote('1', 'a'),
        wrote('2', 'b', ['1']),
        wrote('3', 'c', ['1']),
        wrote('4', 'd', ['2', '3']),
      ),
    ).toEqual(['4']);
  });

  it('come with the last written first; equal times are told apart by the id', () => {
    const late = wrote('1', 'late', [], '2026-11-21T10:00:01.000Z');
    expect(heads(wrote('2', 'b'), late, wrote('3', 'c'))).toEqual(['1', '3', '2']);
  });

  it('do not depend on clocks where one has seen the other', () => {
    const lagging = wrote('2', 'b', ['1'], '2020-01-01T00:00:00.000Z');
    expect(heads(wrote('1', 'a'), lagging)).toEqual(['2']);
  });
});

describe('a conflict', () => {
  it('is two values of one field, neither written in knowledge of the other', () => {
    const both = [wrote('1', 'a'), wrote('2', 'b')];
    expect(conflictsIn(both)).toEqual([{ field: 'title', heads: [both[1], both[0]] }]);
  });

  it.each<[string, Revision[]]>([
    ['equal values', [wrote('1', 'a'), wrote('2', 'a')]],
    ['equal values of several parts', [wrote('1', { ar: 'أ' }), wrote('2', { ar: 'أ' })]],
    ['different fields', [wrote('1', 'a'), wrote('2', 'b', [], undefined, 'official')]],
    ['a change of a value seen', [wrote('1', 'a'), wrote('2', 'b', ['1'])]],
    ['no revision', []],
  ])('is not made by %s', (_what, revisions) => {
    expect(conflictsIn(revisions)).toEqual([]);
  });

  it('is also between a value and its being taken away', () => {
    expect(conflictsIn([wrote('1', 'a'), wrote('2', null)])).toHaveLength(1);
  });
});

describe('any history', () => {
  it('has a head for each of its fields, whatever its order', () => {
    fc.assert(
      fc.property(anyHistory(), (history) => {
        const found = headsByField(history);
        expect(new Set(found.keys())).toEqual(new Set(history.map(({ field }) => field)));
        expect(headsByField(history.toReversed())).toEqual(found);
      }),
    );
  });
});

describe('the shape of a revision', () => {
  it.each<[string, object]>([
    ['an unknown key', { surprise: 1 }],
    ['no id', { id: '' }],
    ['a long id', { id: 'x'.repeat(65) }],
    ['no instant', { at: '2026-11-21' }],
    ['a list of texts as value', { value: ['a'] }],
    ['an object in an object as value', { value: { a: { b: 'c' } } }],
    ['an author of more than name and function', { author: { ...author, phone: '06' } }],
  ])('refuses %s', (_what, part) => {
    expect(schema.safeParse({ ...wrote('1', 'a'), ...part }).success).toBe(false);
  });
});
