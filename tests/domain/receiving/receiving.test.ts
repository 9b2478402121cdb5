import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/domain/dossier/history';
import { conflictsIn, type Leaf, type Revision } from '../../../src/domain/dossier/revision';
import { byAuthor } from '../../../src/domain/receiving/by-author';
import { takeBack } from '../../../src/domain/receiving/taking-back';
import { itemsIn, whatCame, whatComes } from '../../../src/domain/receiving/what-comes';

const amina = { name: 'Amina', function: 'Point focal' };
const youssef = { name: 'Youssef', function: 'Trésorier' };
let made = 0;
const pen = {
  newId: () => `new-${String((made += 1))}`,
  now: () => '2026-11-22T12:00:00.000Z',
  author: amina,
};
/** `title=Un`, written at a minute; on what it builds */
const wrote = (
  id: string,
  field: string,
  value: Leaf,
  {
    parents = [],
    author = amina,
    at = 0,
  }: Partial<Pick<Revision, 'parents' | 'author'>> & { at?: number } = {},
): Revision => ({
  id,
  field,
  value,
  parents,
  at: `2026-11-22T10:${String(at).padStart(2, '0')}:00.000Z`,
  author,
});
const here = [
  wrote('1', 'title', 'Un'),
  wrote('2', 'official', 'yes'),
  wrote('3', 'trackRecord/a/order', 0),
  wrote('4', 'trackRecord/a/what/fr', 'Guichet'),
];
const ids = (revisions: readonly Revision[]) => new Set(revisions.map(({ id }) => id));

describe('what a file would change', () => {
  it('is nothing where all of it is here already', () => {
    expect(whatComes(here, here.slice(1), pen)).toEqual({
      fresh: [],
      reviving: [],
      changes: [],
      conflicts: [],
    });
  });

  it('is told from what stands here now, whatever its author saw', () => {
    const next = wrote('5', 'title', 'Deux', { parents: ['1'], author: youssef });
    const then = wrote('6', 'title', 'Trois', { parents: ['5'], author: youssef });

    const { changes, fresh, conflicts } = whatComes(here, [...here, next, then], pen);

    expect(changes).toEqual([{ field: 'title', before: ['Un'], after: ['Trois'] }]);
    expect([...ids(fresh)]).toEqual(['5', '6']);
    expect(conflicts).toEqual([]);
  });

  it('is a conflict where both have written without seeing the other', () => {
    const mine = wrote('5', 'title', 'Mien', { parents: ['1'], at: 1 });
    const theirs = wrote('6', 'title', 'Sien', { parents: ['1'], author: youssef, at: 2 });

    const { changes, conflicts } = whatComes([...here, mine], [...here, theirs], pen);

    expect(changes).toEqual([]);
    expect(conflicts.map(({ field, heads }) => [field, heads.map(({ value }) => value)])).toEqual([
      ['title', ['Sien', 'Mien']],
    ]);
  });

  it('leaves out a conflict that stood here before the file came', () => {
    const known = [...here, wrote('5', 'title', 'Autre')];
    const { conflicts } = whatComes(known, [wrote('7', 'onlyFile', 'yes')], pen);

    expect(conflicts).toEqual([]);
  });

  it('brings back an item that one removed while the other wrote in it', () => {
    const removed = wrote('5', 'trackRecord/a/removed', true);
    const typed = wrote('6', 'trackRecord/a/what/fr', 'Guichet unique', {
      parents: ['4'],
      author: youssef,
    });

    const { reviving } = whatComes([...here, removed], [...here, typed], pen);

    expect(reviving.map(({ field, value }) => [field, value])).toEqual([
      ['trackRecord/a/removed', null],
    ]);
  });
});

describe('what a file has changed that was taken in', () => {
  const mine = wrote('5', 'title', 'Mien', { parents: ['1'], at: 1 });
  const theirs = wrote('6', 'title', 'Sien', { parents: ['1'], author: youssef, at: 2 });
  const official = wrote('7', 'official', 'no', { parents: ['2'], author: youssef, at: 3 });
  const history = [...here, mine, theirs, official];
  const act = new Set(['6', '7']);

  it('is to be decided where two answers stand, and changed elsewhere', () => {
    const { changes, conflicts } = whatCame(history, act);

    expect(conflicts.map(({ field, heads }) => [field, heads.map(({ id }) => id)])).toEqual([
      ['title', ['6', '5']],
    ]);
    expect(changes).toEqual([{ field: 'official', before: ['yes'], after: ['no'] }]);
  });

  it('is changed once somebody has decided', () => {
    const decided = wrote('8', 'title', 'Mien', { parents: ['6', '5'], at: 4 });

    const { changes, conflicts } = whatCame([...history, decided], act);

    expect(conflicts).toEqual([]);
    expect(changes.map(({ field }) => field)).toEqual(['title', 'official']);
  });

  it('does not count answers that others have put beside each other', () => {
    const { conflicts } = whatCame(history, new Set(['7']));

    expect(conflicts).toEqual([]);
  });
});

describe('who has changed what', () => {
  it('is told person by person, the last to write first, an item whole under who began it', () => {
    const written = [
      wrote('5', 'title', 'Deux', { parents: ['1'], at: 1 }),
      wrote('6', 'trackRecord/b/order', 1, { author: youssef, at: 2 }),
      wrote('7', 'trackRecord/b/what/fr', 'Budget', { author: youssef, at: 3 }),
    ];
    const { changes } = whatComes(here, written, pen);

    const told = byAuthor(changes, written, itemsIn(here));

    expect(
      told.map(({ author, entries }) => [author.name, entries.map(({ kind }) => kind)]),
    ).toEqual([
      ['Youssef', ['added']],
      ['Amina', ['changed']],
    ]);
  });
});

describe('an item that one began and another went on with', () => {
  it('is told once, whole, under the name of who began it', () => {
    const written = [
      wrote('6', 'trackRecord/b/order', 1, { author: youssef, at: 2 }),
      wrote('7', 'trackRecord/b/what/fr', 'Budget', { author: youssef, at: 3 }),
      wrote('8', 'trackRecord/b/on', '2026-01-01', { at: 4 }),
    ];
    const { changes } = whatComes(here, written, pen);

    const [told, ...others] = byAuthor(changes, written, itemsIn(here));

    expect([told?.author.name, told?.entries.length, others]).toEqual(['Youssef', 1, []]);
    expect(told?.entries[0]).toMatchObject({ kind: 'added', item: 'trackRecord/b' });
  });
});

describe('taking an act back', () => {
  const brought = [
    wrote('5', 'title', 'Deux', { parents: ['1'], author: youssef }),
    wrote('6', 'trackRecord/b/order', 1, { author: youssef }),
    wrote('7', 'trackRecord/b/what/fr', 'Budget', { author: youssef }),
    wrote('8', 'onlyFile', 'yes', { author: youssef }),
  ];
  const all = [...here, ...brought];

  it('gives each field what it said before, and an item that came goes', () => {
    const { revisions, left } = takeBack(all, ids(brought), pen);

    const after = derive([...all, ...revisions]);
    expect(after).toEqual(derive(here));
    // marked removed alone: what was written in it is there when it comes back
    expect(revisions.map(({ field }) => field).sort()).toEqual([
      'onlyFile',
      'title',
      'trackRecord/b/removed',
    ]);
    expect(left).toEqual([]);
    expect(conflictsIn([...all, ...revisions])).toEqual([]);
  });

  it('and taking that back does it again', () => {
    const { revisions: undone } = takeBack(all, ids(brought), pen);
    const { revisions: again } = takeBack([...all, ...undone], ids(undone), pen);

    expect(derive([...all, ...undone, ...again])).toEqual(derive(all));
  });

  it('leaves what somebody has written since, and says so', () => {
    const since = [
      wrote('9', 'title', 'Trois', { parents: ['5'] }),
      wrote('a', 'trackRecord/b/on', '2026-01-01'),
    ];
    const { revisions, left } = takeBack([...all, ...since], ids(brought), pen);

    const after = derive([...all, ...since, ...revisions]);
    expect([after.title, after.onlyFile, after.trackRecord?.length]).toEqual([
      'Trois',
      undefined,
      2,
    ]);
    expect(left).toEqual(['title', 'trackRecord/b/order', 'trackRecord/b/what/fr']);
  });

  it('brings back a conflict that the act had decided', () => {
    const two = [...here, wrote('b', 'title', 'Rival', { at: 1 })];
    const decided = wrote('c', 'title', 'Un', { parents: ['1', 'b'], author: youssef });
    const { revisions } = takeBack([...two, decided], new Set(['c']), pen);

    const [conflict] = conflictsIn([...two, decided, ...revisions]);
    expect(conflict?.heads.map(({ value }) => value)).toEqual(['Rival', 'Un']);
  });

  it('never changes what the act did not touch, whatever was written when', () => {
    const fields = ['title', 'official', 'onlyFile', 'trackRecord/a/what/fr'];
    const step = fc.record({ field: fc.constantFrom(...fields), isOfAct: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const history = [...here];
        const act = new Set<string>();
        for (const [index, { field, isOfAct }] of steps.entries()) {
          const id = `s${String(index)}`;
          const last = history.findLast((one) => one.field === field);
          const value = field === 'title' || field.endsWith('fr') ? id : index % 2 ? 'yes' : 'no';
          history.push(wrote(id, field, value, { parents: last ? [last.id] : [], at: index }));
          if (isOfAct) act.add(id);
        }
        const { revisions, left } = takeBack(history, act, pen);
        const touched = new Set(history.filter(({ id }) => act.has(id)).map(({ field }) => field));

        for (const { field } of revisions) expect(touched.has(field)).toBe(true);
        for (const field of left) expect(revisions.some((one) => one.field === field)).toBe(false);
      }),
    );
  });
});
