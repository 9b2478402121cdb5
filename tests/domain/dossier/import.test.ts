import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readDossierFile,
  writeDossierFile,
  type OpenedFile,
} from '../../../src/domain/dossier/file';
import { derive, type Change } from '../../../src/domain/dossier/history';
import { importedRevisions, revivals } from '../../../src/domain/dossier/import';
import { revise, type Pen } from '../../../src/domain/dossier/revise';
import { conflictsIn, type Revision } from '../../../src/domain/dossier/revision';

const savedAt = '2026-11-22T10:00:00.000Z';

function penOf(name: string): Pen {
  let count = 0;
  return {
    newId: () => `${name}-${String((count += 1))}`,
    now: () => savedAt,
    author: { name, function: '' },
  };
}

const item = (list: string, id: string, change: Record<string, Change['value']>): Change[] =>
  Object.entries(change).map(([leaf, value]) => ({ field: `${list}/${id}/${leaf}`, value }));

/** What a person does in one go; a collectivity always has its kind and a name. */
const act = fc.oneof<fc.Arbitrary<Change[]>[]>(
  fc.constantFrom('yes', 'no', 'unknown').map((value) => [{ field: 'official', value }]),
  fc.string().map((value) => [{ field: 'title', value }]),
  fc.constant([{ field: 'endorsements', value: [] }]),
  fc
    .tuple(fc.constantFrom('a', 'b', '07.427.01.01'), fc.string(), fc.nat(5))
    .map(([id, name, order]) =>
      item('jurisdictions', id, { type: 'commune', 'name/ar': name, order, removed: null }),
    ),
  fc
    .constantFrom('a', 'b')
    .map((id) => item('endorsements', id, { 'organisation/fr': 'X', order: 0 })),
  fc.constantFrom('a', 'b').map((id) => item('endorsements', id, { removed: true })),
  fc.constantFrom('2027-09-08', null).map((value) => [{ field: 'call/closesOn', value }]),
);

/** Two devices that write and now and then hand each other their history. */
const history: fc.Arbitrary<Revision[]> = fc
  .array(fc.tuple(fc.constantFrom<0 | 1>(0, 1), act, fc.boolean()), { maxLength: 20 })
  .map((steps) => {
    const pens = [penOf('amina'), penOf('youssef')] as const;
    const devices: [Revision[], Revision[]] = [start(), start()];
    for (const [who, changes, meet] of steps) {
      const device = devices[who];
      device.push(...revise(device, changes, pens[who]));
      if (meet) devices[0] = devices[1] = union(...devices);
    }
    return union(...devices);
  });

const start = (): Revision[] =>
  revise([], [{ field: 'edition', value: 'ogp-local-next' }], penOf('start'));

const union = (one: Revision[], other: Revision[]): Revision[] => [
  ...new Map([...one, ...other].map((revision) => [revision.id, revision])).values(),
];

const written = (revisions: readonly Revision[], edit: (raw: Raw) => void = () => undefined) => {
  const raw = JSON.parse(writeDossierFile('d1', derive(revisions), revisions, savedAt)) as Raw;
  edit(raw);
  const read = readDossierFile(JSON.stringify(raw));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.file;
};
type Raw = Record<string, unknown>;

const opened = (file: OpenedFile, known: readonly Revision[] = []) =>
  union([...known], importedRevisions(file, known, penOf('opener')));

describe('opening a dossier file', () => {
  it('gives the dossier and the history that were written', () => {
    fc.assert(
      fc.property(history, (revisions) => {
        expect(opened(written(revisions))).toEqual(revisions);
      }),
    );
  });

  it('turns a file without history into one that says the same', () => {
    fc.assert(
      fc.property(history, (revisions) => {
        const file = written(revisions, (raw) => delete raw['revisions']);
        expect(derive(opened(file))).toEqual(file.dossier);
      }),
    );
  });

  it('changes nothing when the same file is opened again', () => {
    fc.assert(
      fc.property(history, fc.boolean(), (revisions, hasHistory) => {
        const file = written(revisions, (raw) => {
          raw['title'] = 'By hand';
          if (!hasHistory) delete raw['revisions'];
        });
        const once = opened(file);
        expect(opened(file, once)).toEqual(once);
      }),
    );
  });

  it('never loses a revision when it is merged', () => {
    fc.assert(
      fc.property(history, history, (ours, theirs) => {
        const ids = opened(written(theirs), ours).map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining([...ours, ...theirs].map(({ id }) => id)));
      }),
    );
  });

  it('takes what was changed by hand as written by whoever opens it', () => {
    const revisions = revise([], [...base, ...item('jurisdictions', 'a', commune)], penOf('amina'));

    const merged = opened(
      written(revisions, (raw) => (raw['title'] = 'Second')),
      revisions,
    );

    expect(derive(merged).title).toBe('Second');
    expect(conflictsIn(merged)).toEqual([]);
    expect(merged.slice(revisions.length)).toEqual([
      expect.objectContaining({ field: 'title', author: { name: 'opener', function: '' } }),
    ]);
  });

  it('leaves to a person what was changed by hand and here as well', () => {
    const revisions = revise([], base, penOf('amina'));
    const file = written(revisions, (raw) => (raw['title'] = 'In the file'));
    const here = [
      ...revisions,
      ...revise(revisions, [{ field: 'title', value: 'Here' }], penOf('youssef')),
    ];

    const [conflict] = conflictsIn(opened(file, here));

    expect(conflict?.field).toBe('title');
    expect(conflict?.heads.map(({ value }) => value).sort()).toEqual(['Here', 'In the file']);
  });

  it('takes a collectivity deleted by hand as removed, so that it can come back', () => {
    const revisions = revise([], [...base, ...item('jurisdictions', 'a', commune)], penOf('amina'));

    const merged = opened(written(revisions, (raw) => (raw['jurisdictions'] = [])));

    expect(derive(merged).jurisdictions).toEqual([]);
    expect(merged.at(-1)).toMatchObject({ field: 'jurisdictions/a/removed', value: true });
  });
});

const base: Change[] = [
  { field: 'edition', value: 'ogp-local-next' },
  { field: 'title', value: 'First' },
];
const commune = { type: 'commune', 'name/ar': 'ابن جرير', order: 0 };

describe('an item removed on one side and written in on the other', () => {
  const wrote = (id: string, field: string, value: Revision['value'], parents: string[] = []) => ({
    id,
    field,
    value,
    parents,
    at: `2026-11-21T10:00:0${id.length}.000Z`,
    author: { name: 'Amina', function: '' },
  });
  const name = wrote('a', 'endorsements/x/organisation/fr', 'Association');
  const removed = wrote('aa', 'endorsements/x/removed', true);
  const renamed = wrote('aaa', 'endorsements/x/organisation/fr', 'Association signée', ['a']);
  const back = [{ field: 'endorsements/x/removed', value: null }];

  it('comes back, whichever side removed it', () => {
    expect(revivals([name, removed], [name, renamed])).toEqual(back);
    expect(revivals([name, renamed], [name, removed])).toEqual(back);
  });

  it('stays away when nobody wrote in it, or when both sides know of the removal', () => {
    expect(revivals([name, removed], [name])).toEqual([]);
    expect(revivals([name, removed], [name, removed, renamed])).toEqual([]);
  });
});
