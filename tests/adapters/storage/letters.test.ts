import { describe, expect, it, vi } from 'vitest';
import type { LetterRow } from '../../../src/adapters/storage/letter-rows';
import { newName, openStorage } from './open-storage';
import { amina, Copy, firstLineOf, saidByLog } from './some-letters';

const later = '2099-01-01T00:00:00.000Z';
const day = '2026-11-22T10:00:00.000Z';

async function withDossier(id = 'd') {
  const dossiers = await openStorage();
  await dossiers.create(id, []);
  return dossiers;
}

describe('the log of a letter', () => {
  it('holds the rows of each letter in their order, and none of another', async () => {
    const dossiers = await withDossier();
    await dossiers.create('e', []);
    const [copy, other] = [new Copy(), new Copy('endorsement-b')];
    expect(await dossiers.letters.append('d', 'support-a', [copy.type('a')])).toBe(1);
    expect(await dossiers.letters.append('d', 'endorsement-b', [other.type('x')])).toBe(1);
    expect(await dossiers.letters.append('d', 'support-a', [copy.type('b')])).toBe(2);
    expect(await dossiers.letters.append('e', 'support-a', [copy.type('c')])).toBe(1);
    expect(await dossiers.letters.rows('d', 'support-a')).toEqual(copy.rows.slice(0, 2));
    expect(await dossiers.letters.rows('d', 'endorsement-b')).toEqual(other.rows);
    expect(await dossiers.letters.rows('d', 'support-b')).toEqual([]);
  });

  it('takes a row once, told by its id, and never another in its place', async () => {
    const dossiers = await withDossier();
    const copy = new Copy();
    const row = copy.type('a');
    const forged = { ...copy.type('b'), id: row.id };
    await dossiers.letters.append('d', 'support-a', [row, row]);
    expect(await dossiers.letters.append('d', 'support-a', [forged])).toBe(1);
    expect(await dossiers.letters.rows('d', 'support-a')).toEqual([row]);
  });

  it('has a place for each row, however many tabs write at once', async () => {
    const name = newName();
    const tabs = await Promise.all(Array.from({ length: 4 }, () => openStorage(name)));
    await tabs[0]!.create('d', []);
    const rows = Array.from({ length: 80 }, (_, index) => new Copy().type(`${index} `));
    const places = await Promise.all(
      rows.map((row, index) => tabs[index % 4]!.letters.append('d', 'support-a', [row])),
    );
    expect(places.toSorted((one, other) => one - other)).toEqual(rows.map((_, index) => index + 1));
    const stored = await tabs[0]!.letters.rows('d', 'support-a');
    expect(new Set(stored)).toEqual(new Set(rows));
  });

  it('is told from one place on, each row once', async () => {
    const dossiers = await withDossier();
    const copy = new Copy();
    await dossiers.letters.append('d', 'support-a', [copy.type('before')]);
    const told: LetterRow[] = [];
    const subscription = dossiers.letters
      .watch('d', 'support-a', 1)
      .subscribe(({ rows }) => told.push(...rows));
    for (const word of ['a', 'b', 'c']) {
      await dossiers.letters.append('d', 'support-a', [copy.type(word)]);
    }
    await dossiers.letters.append('d', 'endorsement-b', [new Copy().type('other')]);
    await vi.waitFor(() => {
      expect(told).toEqual(copy.rows.slice(1));
    });
    subscription.unsubscribe();
    const news = await dossiers.letters.after('d', 'support-a', 2);
    expect([news.rows, news.upTo]).toEqual([copy.rows.slice(2), 4]);
  });

  it('takes nothing for a dossier that is gone for good, and brings a deleted one back', async () => {
    const dossiers = await withDossier();
    const row = new Copy().type('a');
    await dossiers.remove('d');
    await dossiers.letters.append('d', 'support-a', [row]);
    expect((await dossiers.load('d'))?.row.removedAt).toBeUndefined();
    await expect(dossiers.letters.append('none', 'support-a', [row])).rejects.toMatchObject({
      code: 'failed',
    });
    expect(await dossiers.letters.all('none')).toEqual([]);
  });

  it('leaves a row that cannot be read where it is, and reads the others', async () => {
    const dossiers = await withDossier();
    const copy = new Copy();
    const damaged = { ...copy.type('lost '), update: new Uint8Array([250, 1, 7]) };
    const hostile = { ...copy.type('x'), update: 'no bytes' } as unknown as LetterRow;
    const sound = new Copy().type('sound ');
    await dossiers.letters.append('d', 'support-a', [damaged, hostile, sound]);
    expect(await dossiers.letters.rows('d', 'support-a')).toEqual([damaged, sound]);
    const { letterUpdates } = await dossiers.dump();
    expect(letterUpdates).toHaveLength(3);
    expect(firstLineOf((await openedTexts(dossiers))[0]?.texts)).toMatch(/^sound /);
  });
});

const openedTexts = (dossiers: Awaited<ReturnType<typeof openStorage>>) =>
  import('./some-letters').then(({ toldOnce }) => toldOnce(dossiers));

describe('the versions of a letter', () => {
  const version = (id: string, at = day) => ({
    ...{ id, at, author: amina, reason: 'kept' as const },
    texts: { fr: [{ kind: 'paragraph' as const, parts: [{ text: `version ${id}` }] }] },
  });

  it('are kept once and never replaced, the oldest first', async () => {
    const dossiers = await withDossier();
    await dossiers.letters.keepVersion('d', 'support-a', version('2', '2026-11-23T10:00:00.000Z'));
    await dossiers.letters.keepVersion('d', 'support-a', version('1'));
    await dossiers.letters.keepVersion('d', 'support-a', { ...version('1'), texts: {} });
    await dossiers.letters.keepVersion('d', 'endorsement-b', version('3'));
    expect(await dossiers.letters.versions('d', 'support-a')).toEqual([
      version('1'),
      version('2', '2026-11-23T10:00:00.000Z'),
    ]);
    await expect(
      dossiers.letters.keepVersion('none', 'support-a', version('1')),
    ).rejects.toMatchObject({ code: 'failed' });
  });
});

describe('the letters of a dossier', () => {
  it('come whole, and go into a copy of it', async () => {
    const dossiers = await withDossier();
    const [copy, other] = [new Copy(), new Copy('endorsement-b')];
    await dossiers.letters.append('d', 'support-a', [copy.type('a'), copy.type('b')]);
    await dossiers.letters.append('d', 'endorsement-b', [other.type('x')]);
    const version = {
      ...{ id: 'v', at: day, author: amina, reason: 'sent' as const, texts: {} },
    };
    await dossiers.letters.keepVersion('d', 'support-a', version);
    const letters = await dossiers.letters.all('d');
    expect(letters).toEqual([
      { letterId: 'endorsement-b', rows: other.rows, versions: [] },
      { letterId: 'support-a', rows: copy.rows, versions: [version] },
    ]);
    await dossiers.create('copy', [], letters);
    expect(await dossiers.letters.all('copy')).toEqual(letters);
    await dossiers.letters.append('copy', 'support-a', [copy.type('c')]);
    expect(await dossiers.letters.all('d')).toEqual(letters);
  });

  it('go for good with it, and with no other', async () => {
    const dossiers = await withDossier();
    await dossiers.create('e', []);
    for (const id of ['d', 'e']) {
      const copy = new Copy();
      await dossiers.letters.append(id, 'support-a', [copy.type('a')]);
      await dossiers.letters.keepVersion(id, 'support-a', {
        ...{ id: 'v', at: day, author: amina, reason: 'kept', texts: {} },
      });
      await dossiers.letters.keepMade(id, 'support-a', {
        ...{ upTo: 1, state: copy.rows[0]!.update, texts: {}, changedAt: day, changedBy: amina },
      });
      await dossiers.imports.add({
        ...{ id: `i-${id}`, dossierId: id, at: day, author: amina, name: 'r.tarchih' },
        ...{ kind: 'reply', sha256: '0'.repeat(64), file: new Blob(['x']) },
      });
    }
    const before = await dossiers.dump();
    await dossiers.remove('d');
    await dossiers.purge(later);
    const dump = await dossiers.dump();
    const tables = Object.keys(dump).filter((table) => before[table]!.length === 2);
    expect(tables).toEqual([
      ...['dossiers', 'imports', 'letterStates', 'letterTexts', 'letterUpdates'],
      ...['letterVersions', 'letters'],
    ]);
    for (const table of tables) {
      expect(dump[table]).toEqual(
        before[table]!.filter((row) => JSON.stringify(row).includes('"e"')),
      );
    }
    expect(firstLineOf(await saidByLog(dossiers, 'support-a', 'e'))).toMatch(/^a/);
  });
});
