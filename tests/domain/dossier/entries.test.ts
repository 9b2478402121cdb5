import { describe, expect, it } from 'vitest';
import { changesBy, entriesOf, type FieldChange } from '../../../src/domain/dossier/entries';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';

const wrote = (
  id: string,
  value: Leaf,
  parents: string[] = [],
  field = 'official',
  second = 0,
): Revision => ({
  id,
  field,
  value,
  parents,
  at: `2026-11-21T10:00:0${second}.000Z`,
  author: { name: '', function: '' },
});
const changes = (part: readonly Revision[], before: readonly Revision[] = []) =>
  changesBy(part, new Map([...before, ...part].map((one) => [one.id, one])));

describe('what a part of a history changes', () => {
  const yes = wrote('1', 'yes');

  it('is a first answer', () => {
    expect(changes([yes])).toEqual([{ field: 'official', before: [null], after: ['yes'] }]);
  });

  it('is told from what stood before to what was left, without what was in between', () => {
    const part = [wrote('2', 'unknown', ['1']), wrote('3', 'no', ['2'])];
    expect(changes(part, [yes])).toEqual([{ field: 'official', before: ['yes'], after: ['no'] }]);
  });

  it('is nothing where it was taken back', () => {
    expect(changes([wrote('2', 'no', ['1']), wrote('3', 'yes', ['2'])], [yes])).toEqual([]);
  });

  it('is a choice where several answers stood', () => {
    const no = wrote('2', 'no', [], 'official', 5);
    expect(changes([wrote('3', 'yes', ['1', '2'])], [yes, no])).toEqual([
      { field: 'official', before: ['no', 'yes'], after: ['yes'] },
    ]);
  });

  it('is a second answer where the author has not seen the first', () => {
    expect(changes([wrote('2', 'no')], [yes])).toEqual([
      { field: 'official', before: [null], after: ['no'] },
    ]);
  });

  it('is two answers where the same person wrote them on two devices', () => {
    const part = [wrote('2', 'no', ['1']), wrote('3', 'unknown', ['1'], 'official', 3)];
    expect(changes(part, [yes])[0]?.after).toEqual(['unknown', 'no']);
  });
});

describe('the entries of changes', () => {
  const change = (field: string, before: Leaf, after: Leaf): FieldChange => ({
    field,
    before: [before],
    after: [after],
  });
  const item = 'endorsements/e';
  const letter = change(`${item}/letter`, 'draft', 'signed');
  const named = change(`${item}/organisation/ar`, null, 'أمل');
  const entries = (list: FieldChange[], begun: string[] = []) =>
    entriesOf(list, (one) => begun.includes(one));

  it('tell a field outside the lists by itself', () => {
    const official = change('official', null, 'yes');
    expect(entries([official])).toEqual([{ kind: 'changed', change: official }]);
  });

  it('tell a new item once, with what is said of it', () => {
    const order = change(`${item}/order`, null, 0);
    const empty = change(`${item}/organisation/fr`, null, '');
    expect(entries([order, named, empty], [item])).toEqual([
      { kind: 'added', item, parts: [named] },
    ]);
  });

  it.each<[string, FieldChange]>([
    ['by its mark', change(`${item}/removed`, null, true)],
    ['by its place', change(`${item}/order`, 2, null)],
  ])('tell an item taken out %s, without its fields', (_how, gone) => {
    expect(entries([letter, gone])).toEqual([{ kind: 'removed', item }]);
  });

  it.each<[string, FieldChange]>([
    ['by its mark', change(`${item}/removed`, true, null)],
    ['by its place', change(`${item}/order`, null, 2)],
  ])('tell an item put back %s, with what has changed in it', (_how, back) => {
    expect(entries([back, letter])).toEqual([{ kind: 'returned', item, parts: [letter] }]);
  });

  it('tell an item that has moved, and what else has changed in it', () => {
    expect(entries([change(`${item}/order`, 0, 3), letter])).toEqual([
      { kind: 'moved', item },
      { kind: 'changed', change: letter },
    ]);
  });

  it('tell nothing of an item that came and went', () => {
    expect(entries([named, change(`${item}/removed`, null, true)], [item])).toEqual([]);
  });
});
