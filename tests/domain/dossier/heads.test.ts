import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Heads } from '../../../src/domain/dossier/heads';
import { headsByField, type Revision } from '../../../src/domain/dossier/revision';
import { anyHistory } from './any-history';

const headsIn = (heads: Heads) =>
  new Map([...heads.fields()].map((field) => [field, heads.of(field)]));
const wrote = (id: string, value: string, parents: string[] = []): Revision => ({
  id,
  field: 'title',
  value,
  parents,
  at: '2026-11-21T10:00:00.000Z',
  author: { name: '', function: '' },
});

describe('heads kept up as a history grows', () => {
  it('are those of the whole history after each revision, in whatever order they come', () => {
    const disordered = anyHistory().chain((history) =>
      fc.shuffledSubarray(history, { minLength: history.length }),
    );
    fc.assert(
      fc.property(disordered, fc.nat(25), (history, first) => {
        const heads = new Heads(history.slice(0, first));
        for (const [index, one] of history.entries()) {
          if (index < first) continue;
          heads.put(one);
          expect(headsIn(heads)).toEqual(headsByField(history.slice(0, index + 1)));
        }
      }),
    );
  });

  it('follow a revision that is written further, whatever of it changes', () => {
    const rewriting = anyHistory().chain((history) =>
      fc.tuple(fc.constant(history), fc.array(fc.tuple(fc.nat(24), fc.nat(24)))),
    );
    fc.assert(
      fc.property(rewriting, ([history, changes]) => {
        const heads = new Heads(history);
        const known = new Map(history.map((one) => [one.id, one]));
        for (const [which, like] of changes) {
          const [one, other] = [history[which], history[like]];
          if (one === undefined || other === undefined) continue;
          const next = { ...other, id: one.id };
          known.set(next.id, next);
          heads.put(next);
          expect(headsIn(heads)).toEqual(headsByField(known.values()));
        }
      }),
    );
  });

  it('tell which fields have changed, and none where nothing has', () => {
    const heads = new Heads([wrote('1', 'a'), wrote('2', 'b', ['1'])]);
    expect([...heads.put(wrote('3', 'c', ['2']))]).toEqual(['title']);
    expect([...heads.put(wrote('0', 'late', []))]).toEqual(['title']);
    expect([...heads.put(wrote('1', 'a further'))]).toEqual([]);
  });

  it('know what has been built upon, also before it comes', () => {
    const heads = new Heads([wrote('2', 'b', ['1'])]);
    expect(heads.isBuiltUpon('1')).toBe(true);
    expect(heads.isBuiltUpon('2')).toBe(false);
    heads.put(wrote('1', 'a'));
    expect(heads.of('title').map(({ id }) => id)).toEqual(['2']);
  });

  it('are all that stands, and the history is all that is known', () => {
    const history = [wrote('1', 'a'), wrote('2', 'b', ['1']), wrote('3', 'c', ['1'])];
    const heads = new Heads(history);
    expect(heads.standing().map(({ id }) => id)).toEqual(['3', '2']);
    expect(heads.revisions()).toEqual(history);
  });
});
