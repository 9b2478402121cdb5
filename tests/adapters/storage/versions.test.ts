import { describe, expect, it, vi } from 'vitest';
import type { StorageNotice } from '../../../src/adapters/storage/dossiers';
import { answered, newName, openStorage, wrote } from './open-storage';

/** A database as a version of the application yet to come could leave it. */
async function madeByNewerVersion(): Promise<string> {
  const name = newName();
  const request = indexedDB.open(name, 50);
  request.onupgradeneeded = () => {
    const db = request.result;
    db.createObjectStore('dossiers', { keyPath: 'id' }).put({
      id: 'd',
      createdAt: '2030-01-01T00:00:00.000Z',
      changedAt: '2030-01-01T00:00:00.000Z',
      colour: 'green',
    });
    const revisions = db.createObjectStore('revisions', { keyPath: ['dossierId', 'id'] });
    revisions.createIndex('dossierId', 'dossierId');
    revisions.createIndex('[dossierId+field]', ['dossierId', 'field']);
    revisions.createIndex('[dossierId+place]', ['dossierId', 'place']);
    revisions.createIndex('parents', 'parents', { multiEntry: true });
    revisions.put({ ...wrote('1', 'a'), dossierId: 'd' });
    revisions.put({ ...wrote('2', 'b'), dossierId: 'd', field: 'budget', currency: 'MAD' });
    db.createObjectStore('summaries', { keyPath: 'id' }).put({ id: 'd', upTo: 'never' });
    db.createObjectStore('heads', { keyPath: 'id' }).put({ id: 'd', upTo: 1, heads: 'none' });
    db.createObjectStore('settings', { keyPath: 'key' });
    const attachments = db.createObjectStore('attachments', { keyPath: ['dossierId', 'sha256'] });
    attachments.createIndex('dossierId', 'dossierId');
    attachments.createIndex('sha256', 'sha256');
    db.createObjectStore('contents', { keyPath: 'sha256' });
    const letter = ['dossierId', 'letterId'];
    for (const table of ['letters', 'letterStates', 'letterTexts']) {
      db.createObjectStore(table, { keyPath: letter }).createIndex('dossierId', 'dossierId');
    }
    const updates = db.createObjectStore('letterUpdates', { keyPath: [...letter, 'place'] });
    updates.createIndex('dossierId', 'dossierId');
    updates.createIndex('[dossierId+letterId+id]', [...letter, 'id'], { unique: true });
    const versions = db.createObjectStore('letterVersions', { keyPath: ['dossierId', 'id'] });
    versions.createIndex('dossierId', 'dossierId');
    versions.createIndex('[dossierId+letterId]', letter);
    db.createObjectStore('imports', { keyPath: 'id' }).createIndex('dossierId', 'dossierId');
    db.createObjectStore('plans', { keyPath: 'id' }).put({ id: 'p', steps: [1, 2] });
  };
  (await answered(request)).close();
  return name;
}

const everyRow = async (name: string) => {
  const db = await answered(indexedDB.open(name));
  const rows = await Promise.all(
    [...db.objectStoreNames].map((store) =>
      answered(db.transaction(store).objectStore(store).getAll()),
    ),
  );
  db.close();
  return { version: db.version, rows };
};

describe('a database of a newer version', () => {
  it('can be read as far as it is understood, and exported whole', async () => {
    const dossiers = await openStorage(await madeByNewerVersion());
    expect(dossiers.isReadOnly).toBe(true);
    expect((await dossiers.load('d'))?.revisions).toEqual([wrote('1', 'a')]);
    const dump = await dossiers.dump();
    expect(Object.keys(dump)).toEqual([
      'attachments',
      'contents',
      'dossiers',
      'heads',
      'imports',
      'letterStates',
      'letterTexts',
      'letterUpdates',
      'letterVersions',
      'letters',
      'plans',
      'revisions',
      'settings',
      'summaries',
    ]);
    expect(dump['plans']).toEqual([{ id: 'p', steps: [1, 2] }]);
    expect(dump['revisions']).toContainEqual({
      ...wrote('2', 'b'),
      dossierId: 'd',
      field: 'budget',
      currency: 'MAD',
    });
  });

  it('is never changed', async () => {
    const name = await madeByNewerVersion();
    const before = await everyRow(name);
    const dossiers = await openStorage(name);
    const attempts = [
      () => dossiers.create('e', []),
      () => dossiers.write('d', [wrote('3', 'c')], 'tab'),
      () => dossiers.merge('d', [wrote('3', 'c')]),
      () => dossiers.seal('d'),
      () => dossiers.remove('d'),
      () => dossiers.restore('d'),
      () => dossiers.purge('2040-01-01T00:00:00.000Z'),
      () => dossiers.purgeFiles('2040-01-01T00:00:00.000Z'),
      () => dossiers.files.keep('d', { sha256: '0', crc32: 0, blob: new Blob(['a']) }),
      () => dossiers.files.share('d', 'e'),
      () => dossiers.files.erase('d', new Set()),
      () => dossiers.files.takeBack('d', new Set()),
      () => dossiers.setPosition('d', '#/'),
      () => dossiers.setAuthor({ name: '', function: '' }),
    ];
    for (const attempt of attempts) {
      await expect(attempt()).rejects.toMatchObject({ name: 'StorageFault', code: 'newer' });
    }
    dossiers.close();
    expect(await everyRow(name)).toEqual(before);
  });
});

describe('a database of this version', () => {
  it('may be written', async () => {
    expect((await openStorage()).isReadOnly).toBe(false);
  });

  it('is left by this tab, for good and with a word, when another tab brings a newer version', async () => {
    const name = newName();
    const notices: StorageNotice[] = [];
    const dossiers = await openStorage(name, (notice) => notices.push(notice));
    await dossiers.create('d', []);
    const upgraded = await answered(indexedDB.open(name, 50));
    upgraded.close();
    expect(notices).toEqual(['outdated']);
    await expect(dossiers.write('d', [wrote('1', 'a')], 'tab')).rejects.toMatchObject({
      code: 'outdated',
    });
    expect((await everyRow(name)).version).toBe(50);
  });

  it('says when another tab keeps it from opening', async () => {
    // Dexie tells the console as well
    const told = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const name = newName();
    const old = await answered(indexedDB.open(name, 1));
    const notices: StorageNotice[] = [];
    const opening = openStorage(name, (notice) => notices.push(notice));
    await vi.waitFor(() => {
      expect(notices).toEqual(['blocked']);
    });
    old.close();
    expect((await opening).isReadOnly).toBe(false);
    told.mockRestore();
  });
});
