import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { assemble, isField, takeApart } from '../../../src/domain/dossier/fields';
import {
  changesBetween,
  currentFields,
  derive,
  type Change,
} from '../../../src/domain/dossier/history';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';
import { anyDossier } from './arbitrary-dossier';
import { anyHistory } from './any-history';

const at = (second: number) => `2026-11-21T10:00:0${second}.000Z`;
const wrote = (
  id: string,
  field: string,
  value: Leaf,
  parents: string[] = [],
  second = 0,
): Revision => ({
  id,
  field,
  value,
  parents,
  at: at(second),
  author: { name: '', function: '' },
});

describe('the dossier derived from its revisions', () => {
  it('shows of two competing values the last written', () => {
    const dossier = derive([
      wrote('1', 'official', 'no'),
      wrote('2', 'official', 'yes', ['1'], 1),
      wrote('3', 'official', 'unknown', ['1'], 2),
      wrote('4', 'edition', 'ogp-local-next'),
    ]);
    expect(dossier).toEqual({ edition: 'ogp-local-next', jurisdictions: [], official: 'unknown' });
  });

  it('keeps a text byte for byte, whatever its length and script', () => {
    const long = 'ابن جرير. '.repeat(500);
    const dossier = derive([
      wrote('1', 'jurisdictions/a/type', 'commune'),
      wrote('2', 'jurisdictions/a/name/ar', 'جماعة ابن جرير.'),
      wrote('3', 'jurisdictions/a/name/fr', long),
    ]);
    expect(long).toHaveLength(5_000);
    expect(dossier.jurisdictions[0]?.name).toEqual({ ar: 'جماعة ابن جرير.', fr: long });
  });

  it('does not depend on the order of the revisions, nor on any coming twice', () => {
    const disordered = anyHistory().chain((history) =>
      fc.tuple(
        fc.constant(history),
        fc.shuffledSubarray([...history, ...history], { minLength: history.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(disordered, ([history, shuffled]) => {
        expect(derive(shuffled)).toEqual(derive(history));
      }),
    );
  });

  it('is what two devices agree on once each has the revisions of the other', () => {
    fc.assert(
      fc.property(anyHistory(), fc.nat(25), (history, shared) => {
        const mine = history.filter((_, index) => index < shared || index % 2 === 0);
        const yours = history.filter((_, index) => index < shared || index % 2 === 1);
        expect(derive([...mine, ...yours])).toEqual(derive([...yours, ...mine]));
      }),
    );
  });

  it('remembers removed items and values taken away among the current fields', () => {
    const fields = currentFields([
      wrote('1', 'endorsements/a/letter', 'draft'),
      wrote('2', 'endorsements/a/removed', true),
      wrote('3', 'title', null),
    ]);
    expect([...fields]).toEqual([
      ['endorsements/a/letter', 'draft'],
      ['endorsements/a/removed', true],
      ['title', null],
    ]);
  });
});

describe('the changes between a history and an edited dossier', () => {
  const before: Dossier = {
    edition: 'ogp-local-next',
    title: 'A',
    jurisdictions: [],
    trackRecord: [
      { id: 'a', on: '2024-01-01' },
      { id: 'b', on: '2024-02-01', kind: 'reform' },
    ],
  };
  const [a, b] = before.trackRecord!;
  const changes = (after: Dossier, fields: Map<string, Leaf> = takeApart(before)) =>
    changesBetween(fields, after);

  it('are none when nothing was edited', () => {
    expect(changes(before)).toEqual([]);
  });

  it('are the leaves that were edited, added and taken away', () => {
    const { title: _title, ...rest } = before;
    expect(
      changes({ ...rest, official: 'yes', trackRecord: [a!, { ...b!, on: '2024-03-01' }] }),
    ).toEqual([
      { field: 'trackRecord/b/on', value: '2024-03-01' },
      { field: 'official', value: 'yes' },
      { field: 'title', value: null },
    ]);
  });

  it('mark an item that is gone as removed and keep what it said', () => {
    expect(changes({ ...before, trackRecord: [a!] })).toEqual([
      { field: 'trackRecord/b/removed', value: true },
    ]);
  });

  it('write the order of the whole list once it is another', () => {
    expect(changes({ ...before, trackRecord: [b!, a!] })).toEqual([
      { field: 'trackRecord/b/order', value: 0 },
      { field: 'trackRecord/a/order', value: 1 },
    ]);
  });

  it('bring a removed item back with what it says now, and nothing it said before', () => {
    const fields = takeApart(before).set('trackRecord/b/removed', true);
    const back = changes({ ...before, trackRecord: [a!, { id: 'b', on: '2025-01-01' }] }, fields);
    expect(back).toEqual([
      { field: 'trackRecord/b/on', value: '2025-01-01' },
      { field: 'trackRecord/a/order', value: 0 },
      { field: 'trackRecord/b/order', value: 1 },
      { field: 'trackRecord/b/removed', value: null },
      { field: 'trackRecord/b/kind', value: null },
    ]);
  });

  it('turn any dossier into any other, through any number of edits', () => {
    fc.assert(
      fc.property(fc.array(anyDossier(), { minLength: 2, maxLength: 4 }), (dossiers) => {
        const fields = new Map<string, Leaf>();
        for (const dossier of dossiers) {
          const made: Change[] = changesBetween(fields, dossier);
          expect(made.filter(({ field, value }) => !isField(field, value))).toEqual([]);
          for (const { field, value } of made) fields.set(field, value);
          expect(assemble(fields)).toEqual(dossier);
          expect(changesBetween(fields, dossier)).toEqual([]);
        }
      }),
    );
  });
});
