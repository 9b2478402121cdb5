import Dexie from 'dexie';
import type { TarchihDatabase } from './database';
import type {
  LetterRow,
  LetterRowOf,
  LetterUpdateRow,
  LetterVersionOf,
  LetterVersionRow,
} from './letter-rows';

/** The rows of a letter's log after one of its places, in order. */
export const logAfter = (
  db: TarchihDatabase,
  dossierId: string,
  letterId: string,
  place = -Infinity,
) =>
  db.letterUpdates
    .where('[dossierId+letterId+place]')
    .between([dossierId, letterId, place], [dossierId, letterId, Dexie.maxKey], false);

/** A row as the application knows it; what cannot be read is left in place and left out. */
export function readLetterRow(row: LetterUpdateRow): LetterRow[] {
  const { id, at, author, update, act } = row;
  if (typeof id !== 'string' || typeof at !== 'string' || !isBytes(update)) return [];
  return [{ id, at, author, update, ...(act === undefined ? {} : { act }) }];
}

// not `instanceof`: bytes may come from another realm
const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';

/**
 * Within a transaction of `letters` and `letterUpdates`: adds to the log of a letter what it has not,
 * told by the rows' ids.
 *
 * @returns the rows that were new, and the last place of the log
 */
export async function addRows(
  db: TarchihDatabase,
  dossierId: string,
  letterId: string,
  rows: readonly LetterRow[],
): Promise<{ added: LetterRow[]; last: number }> {
  const once = [...new Map(rows.map((row) => [row.id, row])).values()];
  // asked at once, and written at once: a tab that is being closed has little time
  const [known, before] = await Promise.all([
    knownIds(db, dossierId, letterId, once),
    lastPlace(db, dossierId, letterId),
  ]);
  const added = once.filter(({ id }) => !known.has(id));
  const last = before + added.length;
  if (added.length === 0) return { added, last };
  const places = added.map(({ id, at, author, update, act }, index) => ({
    ...{ dossierId, letterId, place: before + index + 1, id, at, author, update },
    ...(act === undefined ? {} : { act }),
  }));
  await Promise.all([
    db.letterUpdates.bulkAdd(places),
    db.letters.put({ dossierId, letterId, last }),
  ]);
  return { added, last };
}

/** Of more rows than these, the ids of the whole log are read: each looked up takes a way of its own. */
const mostLookedUp = 20;

async function knownIds(
  db: TarchihDatabase,
  dossierId: string,
  letterId: string,
  rows: readonly LetterRow[],
): Promise<ReadonlySet<string>> {
  const ids = db.letterUpdates.where('[dossierId+letterId+id]');
  const sought =
    rows.length > mostLookedUp
      ? ids.between([dossierId, letterId, Dexie.minKey], [dossierId, letterId, Dexie.maxKey])
      : ids.anyOf(rows.map(({ id }) => [dossierId, letterId, id]));
  const keys = await sought.keys();
  return new Set((keys as unknown as [string, string, string][]).map(([, , id]) => id));
}

/** Read from the log itself: what lists it is made of it. */
async function lastPlace(db: TarchihDatabase, dossierId: string, letterId: string) {
  const [last] = await logAfter(db, dossierId, letterId).reverse().limit(1).primaryKeys();
  return last?.[2] ?? 0;
}

/** Rows by the letter they are of, each letter's in their order. */
export function byLetter<Row extends { letterId: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const letters = new Map<string, Row[]>();
  for (const row of rows) {
    const others = letters.get(row.letterId);
    if (others) others.push(row);
    else letters.set(row.letterId, [row]);
  }
  return letters;
}

/** Within a transaction of `letterVersions`: keeps versions that are not kept yet; returns those. */
export async function addVersions(
  db: TarchihDatabase,
  dossierId: string,
  versions: readonly LetterVersionOf[],
): Promise<LetterVersionOf[]> {
  const known = await db.letterVersions.bulkGet(versions.map(({ id }) => [dossierId, id]));
  const fresh = versions.filter((_, index) => known[index] === undefined);
  await db.letterVersions.bulkPut(fresh.map((one): LetterVersionRow => ({ ...one, dossierId })));
  return fresh;
}

/** Within a transaction of all tables of letters: a dossier's go for good. */
export async function deleteLetters(db: TarchihDatabase, dossierId: string): Promise<void> {
  for (const table of [db.letters, db.letterUpdates, db.letterStates, db.letterTexts]) {
    await table.where(':id').between([dossierId, Dexie.minKey], [dossierId, Dexie.maxKey]).delete();
  }
  await db.letterVersions.where({ dossierId }).delete();
  await db.imports.where({ dossierId }).delete();
}

/** Adds rows to the logs of several letters; returns those that were new. */
export async function addAllRows(
  db: TarchihDatabase,
  dossierId: string,
  rows: readonly LetterRowOf[],
): Promise<LetterRowOf[]> {
  const added = await Promise.all(
    [...byLetter(rows)].map(async ([letterId, some]) => {
      const news = await addRows(db, dossierId, letterId, some);
      return news.added.map((row) => ({ ...row, letterId }));
    }),
  );
  return added.flat();
}
