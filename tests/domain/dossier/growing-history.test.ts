import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingHistory } from '../../../src/domain/dossier/growing-history';
import { currentFields, derive } from '../../../src/domain/dossier/history';
import { conflictsIn, headsByField, type Revision } from '../../../src/domain/dossier/revision';
import { anyHistory } from './any-history';

const sorted = (conflicts: readonly { field: string }[]) =>
  [...conflicts].sort((one, other) => (one.field < other.field ? -1 : 1));
const wrote = (id: string, value: string, parents: string[] = []): Revision => ({
  id,
  field: 'title',
  value,
  parents,
  at: '2026-11-21T10:00:00.000Z',
  author: { name: '', function: '' },
});

/** What is said of the whole history, worked out at once. */
function expectTheWhole(growing: GrowingHistory, history: readonly Revision[]) {
  expect(growing.dossier).toEqual(derive(history));
  expect(sorted(growing.conflicts)).toEqual(sorted(conflictsIn(history)));
  expect(growing.fields).toEqual(currentFields(history));
}

describe('a history that grows while it is looked at', () => {
  it('says after each revision what the whole history says', () => {
    fc.assert(
      fc.property(anyHistory(), fc.nat(25), (history, first) => {
        const growing = new GrowingHistory(history.slice(0, first));
        for (const [index, one] of history.entries()) {
          if (index < first) continue;
          growing.put(one);
          expectTheWhole(growing, history.slice(0, index + 1));
        }
        expectTheWhole(growing, history);
      }),
    );
  });

  it('says the same when it begins with the heads alone, before and after the rest is read', () => {
    fc.assert(
      fc.property(anyHistory(), fc.nat(25), (history, first) => {
        const before = history.slice(0, first);
        const growing = new GrowingHistory([...headsByField(before).values()].flat());
        expectTheWhole(growing, before);
        for (const one of history.slice(first)) growing.put(one);
        expectTheWhole(growing, history);
        growing.complete(before);
        expectTheWhole(growing, history);
        expect(new Set(growing.heads.revisions())).toEqual(new Set(history));
      }),
    );
  });

  it('keeps the newer state of a revision when the rest is read', () => {
    const growing = new GrowingHistory([wrote('2', 'further', ['1'])]);
    growing.complete([wrote('1', 'a'), wrote('2', 'b', ['1'])]);
    expect(growing.dossier.title).toBe('further');
    expect(growing.heads.get('2')?.value).toBe('further');
  });

  it('shows what another tab has written since, when the rest is read', () => {
    const growing = new GrowingHistory([wrote('1', 'a')]);
    growing.complete([wrote('1', 'a'), wrote('2', 'b', ['1'])]);
    expect(growing.dossier.title).toBe('b');
  });

  it('tells each field that says something else', () => {
    fc.assert(
      fc.property(anyHistory(), (history) => {
        const growing = new GrowingHistory([]);
        const said = new Map<string, unknown>();
        growing.onsaid = (field, value) => said.set(field, value);
        for (const one of history) {
          growing.put(one);
          expect(said).toEqual(growing.fields);
        }
      }),
    );
  });

  it('tells a revision that it has from one that it has not', () => {
    const growing = new GrowingHistory([wrote('1', 'a')]);
    expect(growing.put(wrote('1', 'a'))).toBe(false);
    expect(growing.put(wrote('1', 'ab'))).toBe(true);
    expect(growing.put(wrote('1', 'ab', ['0']))).toBe(true);
  });

  it('shows what is being written, whatever stands, and what stands once it is over', () => {
    const growing = new GrowingHistory([wrote('1', 'a')]);
    growing.setWriting('title', wrote('1', 'ab'));
    growing.put(wrote('2', 'other', ['1']));
    expect(growing.dossier.title).toBe('ab');
    growing.endWriting();
    expect(growing.dossier.title).toBe('other');
  });

  it('has the same conflicts, the same objects, while nobody touches them', () => {
    const growing = new GrowingHistory([wrote('1', 'a'), wrote('2', 'b')]);
    const before = growing.conflicts;
    growing.put({ ...wrote('3', 'yes'), field: 'official' });
    expect(growing.conflicts).toBe(before);
    growing.put(wrote('4', 'b', ['1', '2']));
    expect(growing.conflicts).toEqual([]);
  });
});
