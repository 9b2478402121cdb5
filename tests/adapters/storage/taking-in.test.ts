import { describe, expect, it } from 'vitest';
import { crc32Of } from '../../../src/adapters/zip/digest';
import { undoOf } from '../../../src/adapters/letters/undo-act';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import type { Import } from '../../../src/adapters/storage/imports';
import type { TakeIn } from '../../../src/adapters/storage/taking-in';
import { withFullDisk } from './failing-writes';
import { nextId, openStorage, wrote } from './open-storage';
import { amina, Copy, firstLineOf, saidByLog } from './some-letters';

const day = '2026-11-22T10:00:00.000Z';
const received = (id = 'i'): Import => ({
  ...{ id, dossierId: 'd', at: day, author: amina, name: 'réponse.tarchih', kind: 'reply' },
  ...{ sha256: '0'.repeat(64), file: new File(['bytes'], 'réponse.tarchih'), summary: { n: 1 } },
});
const content = async (words: string, digit: string) => {
  const blob = new Blob([words]);
  return { sha256: digit.repeat(64), crc32: await crc32Of(blob.stream()), blob };
};

/** A dossier with a letter and a file that waits, and all that the file brings. */
async function waiting() {
  const dossiers = await openStorage();
  await dossiers.create('d', [wrote('1', 'ours')]);
  const [here, there] = [new Copy(), new Copy()];
  await dossiers.letters.append('d', 'support-a', [here.type('ours ')]);
  await dossiers.imports.add(received());
  there.type('theirs ');
  const given: TakeIn = {
    dossierId: 'd',
    revisions: [
      wrote('1', 'ours'),
      wrote('2', 'theirs', ['1']),
      wrote('3', 'x', [], 'endorsements/b/organisation/fr'),
    ],
    letterRows: there.rowsOf,
    versions: [
      { letterId: 'support-a', id: 'v', at: day, author: amina, reason: 'received', texts: {} },
    ],
    files: [await content('scan', 'a'), await content('logo', 'b')],
    importId: 'i',
  };
  return { dossiers, given, there };
}
/** What is kept for a while is made of the rest, and comes a moment later. */
const state = async (dossiers: Dossiers) => {
  const { heads, summaries, letterStates, letterTexts, ...rest } = await dossiers.dump();
  expect([heads, summaries, letterStates, letterTexts]).toBeDefined();
  return rest;
};

describe('what a file brings', () => {
  it('is taken in with all that belongs to it, and says so of the file', async () => {
    const { dossiers, given } = await waiting();
    const taken = await dossiers.takeIn(given);
    expect(taken.revisions.map(({ id }) => id)).toEqual(['2', '3']);
    expect(taken.letterRows).toHaveLength(1);
    expect((await dossiers.load('d'))?.revisions.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(firstLineOf(await saidByLog(dossiers))).toMatch(/ours /);
    expect(firstLineOf(await saidByLog(dossiers))).toMatch(/theirs /);
    expect(await dossiers.letters.versions('d', 'support-a')).toHaveLength(1);
    expect((await dossiers.files.held('d')).map(({ size }) => size)).toEqual([4, 4]);
    const row = await dossiers.imports.get('i');
    expect(row).toMatchObject({ status: 'taken', act: taken.act, revisions: ['2', '3'] });
    expect(row?.summary).toEqual({ n: 1 });
    const rows = await dossiers.letters.rows('d', 'support-a');
    expect(rows.map(({ act }) => act)).toEqual([undefined, taken.act]);
  });

  it('changes nothing when it is taken in again, and can still be told apart', async () => {
    const { dossiers, given, there } = await waiting();
    const { act } = await dossiers.takeIn(given);
    const before = await state(dossiers);
    const again = await dossiers.takeIn(given);
    expect([again.revisions, again.letterRows, again.versions]).toEqual([[], [], []]);
    const after = await state(dossiers);
    // when the bytes came last is noted
    expect({ ...after, attachments: [] }).toEqual({ ...before, attachments: [] });
    expect(await dossiers.imports.get('i')).toMatchObject({ act, revisions: ['2', '3'] });
    // the same words in a row of another name: a later reply that holds all of the earlier one
    const whole = { ...there.rows[0]!, id: 'whole', letterId: 'support-a' };
    expect((await dossiers.takeIn({ ...given, letterRows: [whole] })).letterRows).toEqual([]);
  });

  it.each([
    ...['contents', 'attachments', 'revisions', 'letterUpdates', 'letters', 'letterVersions'],
    ...['dossiers', 'imports'],
  ])('is not taken in at all where the disk is full at %s', async (table) => {
    const { dossiers, given } = await waiting();
    const before = await dossiers.dump();
    for (const after of table === 'contents' || table === 'revisions' ? [0, 1] : [0]) {
      const refused = await withFullDisk(
        table,
        () => expect(dossiers.takeIn(given)).rejects.toMatchObject({ code: 'full' }),
        after,
      );
      expect(refused).toBeGreaterThan(0);
      expect(await dossiers.dump()).toEqual(before);
    }
    expect((await dossiers.takeIn(given)).revisions).toHaveLength(2);
  });

  it('is refused where the dossier is gone, or somebody has decided otherwise meanwhile', async () => {
    const { dossiers, given } = await waiting();
    const elsewhere = { ...given, dossierId: 'gone' };
    await expect(dossiers.takeIn(elsewhere)).rejects.toMatchObject({ code: 'failed' });
    await dossiers.imports.setStatus('i', 'left', { n: 2 });
    const before = await dossiers.dump();
    const late = { ...given, onlyIf: 'waiting' as const };
    await expect(dossiers.takeIn(late)).rejects.toMatchObject({ code: 'failed' });
    expect(await dossiers.dump()).toEqual(before);
    expect((await dossiers.imports.get('i'))?.summary).toEqual({ n: 2 });
  });

  it('becomes a dossier of its own where there is none', async () => {
    const { dossiers, given } = await waiting();
    const { importId, ...rest } = given;
    expect(importId).toBe('i');
    await dossiers.takeIn({ ...rest, dossierId: 'own', isNew: true });
    expect((await dossiers.load('own'))?.row).toMatchObject({ id: 'own', writes: 1 });
    expect((await dossiers.load('own'))?.revisions).toHaveLength(3);
    expect(await dossiers.letters.all('own')).toMatchObject([
      { letterId: 'support-a', rows: [{ author: amina }], versions: [{ id: 'v' }] },
    ]);
  });

  it('brings a deleted dossier back, though nothing in it is new', async () => {
    const { dossiers, given } = await waiting();
    await dossiers.takeIn(given);
    await dossiers.remove('d');
    await dossiers.takeIn(given);
    expect((await dossiers.load('d'))?.row.removedAt).toBeUndefined();
  });
});

describe('what was taken in', () => {
  it('can be taken back as one act, while what followed it stays, and again', async () => {
    const { dossiers, given } = await waiting();
    const turn = async (status: 'taken-back' | 'taken', value: string, parent: string) => {
      const { act } = (await dossiers.imports.get('i'))!;
      const log = await dossiers.letters.rows('d', 'support-a');
      const first = log.findIndex((row) => row.act === act);
      const updates = (rows: typeof log) => rows.map(({ update }) => update);
      const update = undoOf(
        'support',
        updates(log.slice(0, first)),
        updates(log.filter((row) => row.act === act)),
        updates(log.slice(first).filter((row) => row.act !== act)),
        amina,
      )!;
      const row = { letterId: 'support-a', id: nextId(), at: day, author: amina, update };
      const revisions = [wrote(nextId(), value, [parent])];
      const onlyIf = status === 'taken' ? 'taken-back' : 'taken';
      return dossiers.takeIn({
        ...{ dossierId: 'd', revisions, letterRows: [row], importId: 'i', status, onlyIf },
      });
    };
    await dossiers.takeIn(given);
    const here = new Copy(
      'support-a',
      (await dossiers.letters.rows('d', 'support-a')).map((row) => row.update),
    );
    await dossiers.letters.append('d', 'support-a', [here.type('since ')]);

    const back = await turn('taken-back', 'ours', '2');
    expect(firstLineOf(await saidByLog(dossiers))).toMatch(/^since ours Madame/);
    expect(await dossiers.imports.get('i')).toMatchObject({
      status: 'taken-back',
      act: back.act,
      revisions: back.revisions.map(({ id }) => id),
    });
    await turn('taken', 'theirs', back.revisions[0]!.id);
    expect(firstLineOf(await saidByLog(dossiers))).toMatch(/theirs /);
    expect(firstLineOf(await saidByLog(dossiers))).toMatch(/since /);
    expect((await dossiers.imports.get('i'))?.status).toBe('taken');
    await expect(turn('taken', 'x', '2')).rejects.toMatchObject({ code: 'failed' });
  });
});

describe('the files that came in', () => {
  it('are kept as they came, the last one first, until their dossier goes', async () => {
    const { dossiers } = await waiting();
    const later = { ...received('j'), at: '2026-11-23T10:00:00.000Z' };
    await dossiers.imports.add(later);
    const rows = await dossiers.imports.of('d');
    expect(rows.map(({ id, status }) => [id, status])).toEqual([
      ['j', 'waiting'],
      ['i', 'waiting'],
    ]);
    expect(await rows[0]!.file.text()).toBe('bytes');
    expect(rows[0]!.file).not.toBeInstanceOf(File);
    expect(await dossiers.imports.of('e')).toEqual([]);
  });
});
