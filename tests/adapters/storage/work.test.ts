import { describe, expect, it } from 'vitest';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import type { Revision } from '../../../src/domain/dossier/revision';
import { openStorage, wrote } from './open-storage';
import { rowsReadBy } from './rows-read';

/** One text rewritten again and again: the longest history that a field can have. */
const rewritten = (count: number): Revision[] =>
  Array.from({ length: count }, (_, index) =>
    wrote(`r${index}`, `text ${index}`, index === 0 ? [] : [`r${index - 1}`]),
  );

async function storageOf(count: number): Promise<Dossiers> {
  const dossiers = await openStorage();
  await dossiers.create('d', rewritten(count));
  return dossiers;
}

/** The rows read by some work in a short history and in a long one. */
async function inShortAndLong(
  work: (dossiers: Dossiers, last: string) => Promise<unknown>,
): Promise<[number, number]> {
  const counts: number[] = [];
  for (const count of [20, 400]) {
    const dossiers = await storageOf(count);
    counts.push(await rowsReadBy(() => work(dossiers, `r${count - 1}`)));
  }
  return [counts[0] ?? NaN, counts[1] ?? NaN];
}

describe('the rows that are read', () => {
  it('for a letter are few, and no more in a long history than in a short one', async () => {
    const [short, long] = await inShortAndLong(async (dossiers, last) => {
      for (const text of ['a', 'ab', 'abc'])
        await dossiers.write('d', [wrote('own', text, [last])], 'tab');
    });
    expect(long).toBe(short);
    expect(long).toBeLessThanOrEqual(3 * 5);
  });

  it('for the other tabs are those that were written', async () => {
    const [short, long] = await inShortAndLong(async (dossiers, last) => {
      const subscription = dossiers.watch('d', 1).subscribe(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 120));
      await dossiers.write('d', [wrote('own', 'a', [last])], 'tab');
      await new Promise((resolve) => setTimeout(resolve, 120));
      subscription.unsubscribe();
    });
    expect(long).toBe(short);
    expect(long).toBeLessThanOrEqual(8);
  });

  it('for the list are no revisions, once it was made', async () => {
    const [short, long] = await inShortAndLong(async (dossiers) => {
      const { revisions } = (await dossiers.open('d')) ?? {};
      expect(revisions?.length).toBeGreaterThan(0);
    });
    expect(long - short).toBe(380);
    const [shortList, longList] = await inShortAndLong(async (dossiers) => {
      await firstList(dossiers);
    });
    expect(longList - shortList).toBe(380);
    const dossiers = await storageOf(400);
    await firstList(dossiers);
    expect(await rowsReadBy(() => firstList(dossiers))).toBeLessThanOrEqual(3);
  });

  it('to open a dossier whose heads are kept are those and what came since', async () => {
    const dossiers = await storageOf(400);
    await dossiers.keepHeads('d', rewritten(400).slice(-1), 1);
    await dossiers.write('d', [wrote('own', 'a', ['r399'])], 'tab');
    expect(await rowsReadBy(() => dossiers.open('d'))).toBeLessThanOrEqual(3);
  });

  it('to seal a dossier are its history, and none is written again', async () => {
    const [short, long] = await inShortAndLong((dossiers) => dossiers.seal('d'));
    expect(long - short).toBe(380);
  });
});

/** The list as it comes first, and what is kept of it after that. */
function firstList(dossiers: Dossiers): Promise<void> {
  return new Promise((resolve) => {
    const subscription = dossiers.watchList().subscribe(() => {
      // before what is kept makes the list come again
      subscription.unsubscribe();
      setTimeout(resolve, untilKept);
    });
  });
}

/** ms */
const untilKept = 60;
