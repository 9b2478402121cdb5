import { describe, expect, it, vi } from 'vitest';
import { readTexts } from '../../../src/adapters/letters/letter-doc';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import type { LetterTexts } from '../../../src/domain/letters/text/letter-text';
import { enter, firstLine } from '../letters/open-rooms';
import { answered, newName, openStorage } from './open-storage';
import { rowsReadBy } from './rows-read';
import { amina, Copy, firstLineOf, saidByLog, toldOnce } from './some-letters';

async function withLetters(count: number, rowsEach: number, name = newName()) {
  const dossiers = await openStorage(name);
  await dossiers.create('d', []);
  for (let letter = 0; letter < count; letter += 1) {
    const letterId = `endorsement-${String(letter).padStart(3, '0')}`;
    const copy = new Copy(letterId);
    for (let row = 0; row < rowsEach; row += 1) copy.type(`${row} `);
    await dossiers.letters.append('d', letterId, copy.rows);
  }
  return dossiers;
}

/** What was made of the logs is lost. */
async function forget(name: string, change?: (row: { version: string }) => unknown) {
  const db = await answered(indexedDB.open(name));
  for (const table of ['letterStates', 'letterTexts']) {
    const store = db.transaction(table, 'readwrite').objectStore(table);
    const rows = await answered(store.getAll());
    await answered(store.clear());
    if (change) for (const row of rows) await answered(store.put(change(row as never)));
  }
  db.close();
}

const madeLongAgo = (row: object) => ({
  ...{ ...row, version: 'of long ago' },
  ...('state' in row ? { state: new Uint8Array([0, 0]) } : { texts: {} }),
});

const kept = (dossiers: Dossiers, count: number) =>
  vi.waitFor(
    async () => {
      expect((await dossiers.dump())['letterTexts']).toHaveLength(count);
    },
    { timeout: 10_000 },
  );

describe('what the letters of a dossier say', () => {
  it('is told of each letter somebody has written in, with who wrote last', async () => {
    const dossiers = await withLetters(2, 2);
    const texts = await toldOnce(dossiers);
    expect(texts.map(({ letterId }) => letterId)).toEqual(['endorsement-000', 'endorsement-001']);
    expect(texts[0]).toMatchObject({
      changedAt: '2026-11-22T10:00:01.000Z',
      changedBy: amina,
    });
    expect(firstLineOf(texts[0]?.texts)).toMatch(/^1 0 /);
    expect(Object.keys(texts[0]?.texts ?? {})).toEqual(['fr']);
    expect(await toldOnce(dossiers, 'none')).toEqual([]);
  });

  it('follows what any tab writes, and keeps nothing that the log has not', async () => {
    const name = newName();
    const dossiers = await withLetters(1, 1, name);
    const other = await openStorage(name);
    const told: LetterTexts[][] = [];
    const subscription = dossiers.letters
      .watchTexts('d')
      .subscribe({ next: (texts) => told.push(texts) });
    const first = (at: number) => firstLineOf(told.at(-1)?.[at]?.texts);
    await vi.waitFor(() => {
      expect(first(0)).toMatch(/^0 /);
    });
    const room = await enter(other, 'endorsement-000');
    for (const word of ['x', 'y', 'z']) room.doc.getText('fr').insert(0, word);
    await vi.waitFor(() => {
      expect(first(0)).toMatch(/^zyx0 /);
    });
    const second = new Copy('support-a');
    await other.letters.append('d', 'support-a', [second.type('new')]);
    await vi.waitFor(() => {
      expect(first(1)).toMatch(/^new/);
    });
    subscription.unsubscribe();
  });

  it('is read again by nobody who knows it: 100 letters cost a row each', async () => {
    const name = newName();
    const made = await withLetters(100, 5, name);
    await toldOnce(made);
    await kept(made, 100);
    const dossiers = await openStorage(name);
    const rows = await rowsReadBy(async () => {
      expect(await toldOnce(dossiers)).toHaveLength(100);
    });
    // the letters and their texts, and neither logs nor states
    expect(rows).toBe(200);
  });

  it('costs what is new where somebody types in one of 100', async () => {
    const name = newName();
    const dossiers = await withLetters(100, 5, name);
    await toldOnce(dossiers);
    await kept(dossiers, 100);
    const copy = new Copy('endorsement-050');
    let count = 0;
    const subscription = dossiers.letters.watchTexts('d').subscribe({ next: () => (count += 1) });
    const append = async () => {
      const before = count;
      await dossiers.letters.append('d', 'endorsement-050', [copy.type('x')]);
      await vi.waitFor(() => {
        expect(count).toBeGreaterThan(before);
      });
    };
    await vi.waitFor(() => {
      expect(count).toBe(1);
    });
    await append();
    // the dossier, the last place, the entry of each letter, and the row itself
    expect(await rowsReadBy(append)).toBeLessThan(110);
    subscription.unsubscribe();
  });

  it.each([
    ['was lost', undefined],
    ['was made in another way', madeLongAgo],
  ])('is made again of the log when it %s', async (_, change) => {
    const name = newName();
    const made = await withLetters(2, 3, name);
    await toldOnce(made);
    await kept(made, 2);
    await forget(name, change);
    const dossiers = await openStorage(name);
    expect(firstLineOf((await toldOnce(dossiers))[1]?.texts)).toMatch(/^2 1 0 /);
    expect(firstLine(await enter(dossiers, 'endorsement-001'))).toMatch(/^2 1 0 /);
    await vi.waitFor(async () => {
      expect((await dossiers.letters.standing('d', 'endorsement-001')).madeUpTo).toBe(3);
    });
  });

  it('is never believed of a place that the log has not, nor goes back', async () => {
    const dossiers = await withLetters(1, 3);
    const letterId = 'endorsement-000';
    const { rows } = await dossiers.letters.standing('d', letterId);
    const made = { state: rows[0]!.update, texts: {}, changedAt: undefined, changedBy: undefined };
    await dossiers.letters.keepMade('d', letterId, { ...made, upTo: 4 });
    expect((await dossiers.letters.standing('d', letterId)).madeUpTo).toBe(0);
    await dossiers.letters.keepMade('d', letterId, { ...made, upTo: 2 });
    await dossiers.letters.keepMade('d', letterId, { ...made, upTo: 1 });
    expect((await dossiers.letters.standing('d', letterId)).madeUpTo).toBe(2);
  });
});

describe('a letter of 10,000 rows', () => {
  it('opens from what was made of it and the rows since, and says the same', async () => {
    const dossiers = await withLetters(1, 0);
    const copy = new Copy('endorsement-b');
    for (let row = 0; row < 10_000; row += 1) copy.type('x', row % 100);
    await dossiers.letters.append('d', 'endorsement-b', copy.rows);
    const first = await enter(dossiers, 'endorsement-b');
    expect(firstLine(first)).toBe(firstLineOf(readTexts(copy.doc)));
    await first.close();
    await dossiers.letters.append('d', 'endorsement-b', [copy.type('since ')]);
    const rows = await rowsReadBy(async () => {
      const standing = await dossiers.letters.standing('d', 'endorsement-b');
      expect([standing.madeUpTo, standing.rows.length]).toEqual([10_000, 1]);
    });
    expect(rows).toBeLessThan(5);
    const said = firstLine(await enter(dossiers, 'endorsement-b'));
    expect(said).toMatch(/^since x/);
    expect(said).toBe(firstLineOf(await saidByLog(dossiers, 'endorsement-b')));
  }, 60_000);
});
