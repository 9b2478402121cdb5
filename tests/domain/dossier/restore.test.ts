import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/domain/dossier/history';
import { inOrder } from '../../../src/domain/dossier/moments';
import {
  changesSince,
  revisionsToWrite,
  standingIn,
  valuesBefore,
  valuesToRestore,
  type Standing,
} from '../../../src/domain/dossier/restore';
import { itemOf } from '../../../src/domain/dossier/fields';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';
import { anyHistory } from './any-history';

let made = 0;
const pen = (clock = '2026-11-22T09:00:00.000Z') => ({
  newId: () => `new${(made += 1)}`,
  now: () => clock,
  author: { name: 'أمينة', function: '' },
});
const wrote = (field: string, value: Leaf, id: string, parents: string[] = []): Revision => ({
  id,
  field,
  value,
  parents,
  at: `2026-11-21T10:00:00.${id.padStart(3, '0')}Z`,
  author: { name: '', function: '' },
});

/** No answer and an answer taken away say the same. */
const said = (standing: Standing) =>
  new Map([...standing].filter(([, values]) => JSON.stringify(values) !== '[null]'));

function restored(history: readonly Revision[], length: number, clock?: string) {
  const past = inOrder(history).slice(0, length);
  const now = standingIn(history);
  const wanted = valuesToRestore(now, standingIn(past));
  const written = revisionsToWrite(history, wanted, pen(clock));
  return { past, now, wanted, written, after: [...history, ...written] };
}

describe('bringing back a moment', () => {
  it('sets every field to what it said then, by new revisions on those that stand', () => {
    const history = [
      wrote('official', 'yes', '1'),
      wrote('official', 'no', '2', ['1']),
      wrote('onlyFile', 'yes', '3'),
    ];
    const { written } = restored(history, 1);
    expect(written).toMatchObject([
      { field: 'official', value: 'yes', parents: ['2'] },
      { field: 'onlyFile', value: null, parents: ['3'] },
    ]);
  });

  it('writes nothing for what has not changed', () => {
    const history = [wrote('official', 'yes', '1'), wrote('onlyFile', 'no', '2')];
    expect(restored(history, 2).written).toEqual([]);
  });

  it('marks an item begun since as removed, and keeps what it says', () => {
    const history = [
      wrote('edition', 'ogp-local-next', '1'),
      wrote('endorsements/e/order', 0, '2'),
      wrote('endorsements/e/letter', 'signed', '3'),
    ];
    expect(restored(history, 1).written).toMatchObject([
      { field: 'endorsements/e/removed', value: true },
    ]);
  });

  it('brings back two answers that nobody had chosen between, the same one shown', () => {
    const history = [
      wrote('official', 'yes', '1'),
      wrote('official', 'no', '2'),
      wrote('official', 'unknown', '3', ['1', '2']),
    ];
    const { after } = restored(history, 2);
    expect(standingIn(after).get('official')).toEqual(['no', 'yes']);
  });

  it('leaves a field alone that no dossier of this version has', () => {
    const history = [wrote('official', 'yes', '1'), wrote('later/field', 'kept', '2')];
    expect(restored(history, 1).written).toEqual([]);
  });

  it('is later than what it builds on, though the clock lags', () => {
    const history = [wrote('official', 'yes', '1'), wrote('official', 'no', '2', ['1'])];
    const [written] = restored(history, 1, '2020-01-01T00:00:00.000Z').written;
    expect(written?.at).toBe('2026-11-21T10:00:00.003Z');
  });

  it('tells an item that came since as what has changed', () => {
    const then = new Map<string, readonly Leaf[]>([['official', ['yes']]]);
    const now = new Map<string, readonly Leaf[]>([
      ['official', ['yes']],
      ['onlyFile', [null]],
      ['support', ['no', 'yes']],
    ]);
    expect(changesSince(then, now)).toEqual([
      { field: 'support', before: [null], after: ['no', 'yes'] },
    ]);
  });
});

const anyMoment = () =>
  anyHistory().chain((history) =>
    fc.tuple(fc.constant(history), fc.integer({ min: 1, max: Math.max(1, history.length) })),
  );

describe('of any history, branches, merges and wrong clocks included,', () => {
  it('any moment comes back exactly: the fields, the dossier, and what was undecided', () => {
    fc.assert(
      fc.property(anyMoment(), ([history, length]) => {
        const { past, after } = restored(history, length);
        expect(derive(after)).toEqual(derive(past));
        const then = standingIn(past);
        const items = new Set([...then.keys()].map(itemOf));
        const known = [...said(standingIn(after))].filter(([field]) => {
          const item = itemOf(field);
          return item === undefined || items.has(item);
        });
        expect(new Map(known)).toEqual(said(then));
      }),
      { numRuns: 300 },
    );
  });

  it('taking it back leaves exactly the fields there were before', () => {
    fc.assert(
      fc.property(anyMoment(), ([history, length]) => {
        const { now, wanted, after } = restored(history, length);
        const undone = revisionsToWrite(after, valuesBefore(now, wanted), pen());
        const standing = standingIn([...after, ...undone]);
        expect(said(standing)).toEqual(said(now));
        expect(derive([...after, ...undone])).toEqual(derive(history));
      }),
      { numRuns: 300 },
    );
  });

  it('nothing in the history changes: revisions are only added, on what stood', () => {
    fc.assert(
      fc.property(anyMoment(), ([history, length]) => {
        const before = structuredClone(history);
        const { written } = restored(history, length);
        expect(history).toEqual(before);
        const byId = new Map(history.map((one) => [one.id, one]));
        for (const { field, parents } of written)
          for (const parent of parents) expect(byId.get(parent)?.field).toBe(field);
      }),
    );
  });

  it('what another device writes meanwhile in another field stays', () => {
    fc.assert(
      fc.property(anyMoment(), ([history, length]) => {
        const { after } = restored(history, length);
        const elsewhere = wrote('title', 'ابن جرير', '999');
        expect(derive([...after, elsewhere])).toEqual({ ...derive(after), title: 'ابن جرير' });
      }),
    );
  });
});
