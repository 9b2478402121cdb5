import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { answered, newName, openStorage, wrote } from './open-storage';

const day = '2026-11-21T10:00:00.000Z';
const hostile = { dossierId: 'd', id: 'x', field: 'title', parents: 'none', colour: 'green' };
const rows = [
  { ...wrote('1', 'a'), dossierId: 'd', open: 'a tab of then' },
  { ...wrote('2', 'b', ['1']), dossierId: 'd', open: 'a tab of then' },
  hostile,
  { ...wrote('1', 'copied'), dossierId: 'e' },
];

type Earlier = 1 | 2 | 3;

/** The database as an earlier version of it declared itself. */
function declared(version: Earlier, name: string): Dexie {
  const db = new Dexie(name, { autoOpen: false });
  db.version(1).stores({
    dossiers: 'id',
    revisions: '[dossierId+id], dossierId, [dossierId+field]',
    settings: 'key',
  });
  if (version === 1) return db;
  db.version(2).stores({
    revisions: '[dossierId+id], dossierId, [dossierId+field], [dossierId+place], *parents',
    summaries: 'id',
    heads: 'id',
  });
  if (version === 2) return db;
  db.version(3).stores({
    attachments: '[dossierId+sha256], dossierId, sha256',
    contents: 'sha256',
  });
  return db;
}

/** A device on which an earlier version was used. */
async function usedBefore(version: Earlier): Promise<string> {
  const name = newName();
  const db = declared(version, name);
  await db.open();
  await db.table('dossiers').bulkAdd([
    { id: 'd', createdAt: day, changedAt: day, position: '#/d/d/result' },
    { id: 'e', createdAt: day, changedAt: day, removedAt: day },
  ]);
  await db.table('revisions').bulkAdd(rows);
  await db.table('settings').add({ key: 'author', value: { name: 'أمينة', function: '' } });
  db.close();
  return name;
}

describe.each([1, 2, 3] as const)('a database of version %i', (version) => {
  it('is brought up with every row as it was', async () => {
    const dossiers = await openStorage(await usedBefore(version));
    expect(dossiers.isReadOnly).toBe(false);
    expect(await dossiers.dump()).toEqual({
      attachments: [],
      contents: [],
      dossiers: [
        { id: 'd', createdAt: day, changedAt: day, position: '#/d/d/result' },
        { id: 'e', createdAt: day, changedAt: day, removedAt: day },
      ],
      heads: [],
      imports: [],
      letterStates: [],
      letterTexts: [],
      letterUpdates: [],
      letterVersions: [],
      letters: [],
      revisions: [rows[0], rows[1], rows[2], rows[3]],
      settings: [{ key: 'author', value: { name: 'أمينة', function: '' } }],
      summaries: [],
    });
    expect((await dossiers.load('d'))?.revisions).toEqual([
      wrote('1', 'a'),
      wrote('2', 'b', ['1']),
    ]);
  });

  it('is written on: what was there is never replaced, what follows is told', async () => {
    const dossiers = await openStorage(await usedBefore(version));
    await dossiers.write('d', [wrote('2', 'b further', ['1'])], 'a tab of then');
    await dossiers.write('d', [wrote('3', 'c', ['2'])], 'tab');
    await dossiers.write('d', [wrote('3', 'cd', ['2'])], 'tab');
    const { revisions = [], upTo } = (await dossiers.open('d')) ?? {};
    expect(upTo).toBe(3);
    expect(revisions.map(({ value }) => value)).toEqual(['a', 'b', 'b further', 'cd']);
    expect(revisions[2]?.parents).toEqual(['2']);
  });

  it('may be written on when its dossier is deleted, which comes back', async () => {
    const dossiers = await openStorage(await usedBefore(version));
    await dossiers.write('e', [wrote('1', 'further')], 'tab');
    const { row, revisions = [] } = (await dossiers.load('e')) ?? {};
    expect(row?.removedAt).toBeUndefined();
    expect(revisions.map(({ value }) => value)).toEqual(['copied', 'further']);
  });
});

describe.each([1, 2, 3] as const)('an old tab of version %i', (version) => {
  it('finds a database that it reads and knows to be newer, and changes nothing by opening it', async () => {
    const name = await usedBefore(version);
    const dossiers = await openStorage(name);
    await dossiers.write('d', [wrote('3', 'c', ['2'])], 'tab');
    const before = await dossiers.dump();
    dossiers.close();

    const old = declared(version, name);
    await old.open();
    // how earlier versions ask whether it may write: it may not
    expect(old.backendDB().version).toBe(40);
    expect(await old.table('revisions').where({ dossierId: 'd' }).count()).toBe(4);
    old.close();

    const again = await openStorage(name);
    expect(await again.dump()).toEqual(before);
    expect(again.isReadOnly).toBe(false);
  });

  it('that holds the database open lets go of it, and does not come back', async () => {
    const name = await usedBefore(version);
    const old = declared(version, name);
    old.on('versionchange', () => {
      old.close({ disableAutoOpen: true });
      return false;
    });
    await old.open();
    const dossiers = await openStorage(name);
    await dossiers.write('d', [wrote('3', 'c', ['2'])], 'tab');
    await expect(old.table('revisions').count()).rejects.toMatchObject({
      name: 'DatabaseClosedError',
    });
    const raw = await answered(indexedDB.open(name));
    expect(raw.version).toBe(40);
    raw.close();
  });
});
