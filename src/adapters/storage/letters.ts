import Dexie, { liveQuery, type Observable } from 'dexie';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import type { TarchihDatabase } from './database';
import { addRows, addVersions, logAfter, readLetterRow } from './letter-log';
import type {
  LetterMade,
  LetterRow,
  LetterUpdateRow,
  LetterVersion,
  StoredLetter,
} from './letter-rows';
import { letterStanding, type LetterStanding } from './letter-standing';
import { keepMade, knownTexts, watchTexts, type LiveTexts } from './letter-texts';
import { StorageFault } from './storage-fault';

/** Rows of a letter's log that are new, and the last place they include. */
export interface LetterNews {
  rows: LetterRow[];
  upTo: number;
}

/** What surrounds every access: a closed door where nothing may be written, and faults in our terms. */
type Guard = <T>(work: () => PromiseLike<T>) => Promise<T>;

export type LettersStore = ReturnType<typeof lettersOf>;

/**
 * The letters of the dossiers of this device: each an append-only log of Yjs updates, with versions
 * kept whole beside it. What is made of a log (`letterStates`, `letterTexts`) can be made again.
 */
export function lettersOf(db: TarchihDatabase, guarded: Guard) {
  return {
    /** The whole log of a letter in order. */
    rows: async (dossierId: string, letterId: string): Promise<LetterRow[]> =>
      (await logAfter(db, dossierId, letterId).toArray()).flatMap(readLetterRow),

    /** What a letter is opened from; cheap however long its log is. */
    standing: (dossierId: string, letterId: string): Promise<LetterStanding> =>
      letterStanding(db, dossierId, letterId),

    /**
     * Adds to the log of a letter what it has not; a deleted dossier comes back. Returns the last place
     * of the log.
     *
     * @throws StorageFault when nothing was stored
     */
    append: (dossierId: string, letterId: string, rows: readonly LetterRow[]): Promise<number> =>
      guarded(() =>
        db.transaction('rw', db.dossiers, db.letters, db.letterUpdates, async () => {
          const [dossier, { added, last }] = await Promise.all([
            db.dossiers.get(dossierId),
            addRows(db, dossierId, letterId, rows),
          ]);
          // erased for good elsewhere: the page that still shows it keeps the words and can save them
          if (dossier === undefined) throw new StorageFault('failed');
          if (added.length > 0) {
            const changedAt = new Date().toISOString();
            await db.dossiers.put({ ...dossier, changedAt, removedAt: undefined });
          }
          return last;
        }),
      ),

    /** What is written into a letter after one place of its log, by whatever tab, live. */
    watch: (dossierId: string, letterId: string, since: number) => ({
      subscribe: (next: (news: LetterNews) => void) => {
        let told = since;
        const live = liveQuery(() => logAfter(db, dossierId, letterId, told).toArray());
        return live.subscribe((log) => {
          // asked before the last answer came, it may hold what that one held
          const news = newsIn(
            log.filter(({ place }) => place > told),
            told,
          );
          told = news.upTo;
          next(news);
        });
      },
    }),

    /** The same, once. */
    after: async (dossierId: string, letterId: string, since: number): Promise<LetterNews> =>
      newsIn(await logAfter(db, dossierId, letterId, since).toArray(), since),

    /** Every letter of a dossier, whole. */
    all: (dossierId: string): Promise<StoredLetter[]> => allLetters(db, dossierId),

    /** What the letters of a dossier say, as far as it was worked out before: none of it is made. */
    texts: (dossierId: string): Promise<LetterTexts[]> => knownTexts(db, dossierId),

    /** What the letters of a dossier say, live across tabs. */
    watchTexts: (dossierId: string): LiveTexts => watchTexts(db, dossierId),

    /** Keeps what a letter comes to after one place of its log, so that it opens sooner. */
    keepMade: (dossierId: string, letterId: string, made: LetterMade): Promise<void> =>
      guarded(() => keepMade(db, dossierId, letterId, made)),

    /** Keeps what a letter says now, to be read and restored; one of the same id is kept once. */
    keepVersion: (dossierId: string, letterId: string, version: LetterVersion): Promise<void> =>
      guarded(() =>
        db.transaction('rw', db.dossiers, db.letterVersions, async () => {
          if ((await db.dossiers.get(dossierId)) === undefined) throw new StorageFault('failed');
          await addVersions(db, dossierId, [{ ...version, letterId }]);
        }),
      ),

    /** The versions of a letter, the oldest first. */
    versions: (dossierId: string, letterId: string): Promise<LetterVersion[]> =>
      versionsOf(db, dossierId, letterId),

    watchVersions: (dossierId: string, letterId: string): Observable<LetterVersion[]> =>
      liveQuery(() => versionsOf(db, dossierId, letterId)),
  };
}

const newsIn = (log: readonly LetterUpdateRow[], since: number): LetterNews => ({
  rows: log.flatMap(readLetterRow),
  upTo: log.at(-1)?.place ?? since,
});

async function versionsOf(db: TarchihDatabase, dossierId: string, letterId: string) {
  const rows = await db.letterVersions
    .where('[dossierId+letterId]')
    .equals([dossierId, letterId])
    .toArray();
  return rows.map(withoutKeys).sort((one, other) => (one.at < other.at ? -1 : 1));
}

const withoutKeys = ({ id, at, author, reason, texts }: LetterVersion): LetterVersion => ({
  ...{ id, at, author, reason, texts },
});

async function allLetters(db: TarchihDatabase, dossierId: string): Promise<StoredLetter[]> {
  return db.transaction('r', db.letterUpdates, db.letterVersions, async () => {
    const letters = new Map<string, { rows: LetterRow[]; versions: LetterVersion[] }>();
    const letterOf = (letterId: string) => {
      const letter = letters.get(letterId) ?? { rows: [], versions: [] };
      letters.set(letterId, letter);
      return letter;
    };
    // in the order of the key: by letter and place
    const log = await db.letterUpdates
      .where(':id')
      .between([dossierId, Dexie.minKey], [dossierId, Dexie.maxKey])
      .toArray();
    for (const row of log) letterOf(row.letterId).rows.push(...readLetterRow(row));
    for (const row of await db.letterVersions.where({ dossierId }).toArray()) {
      letterOf(row.letterId).versions.push(withoutKeys(row));
    }
    return [...letters].map(([letterId, letter]) => ({ letterId, ...letter }));
  });
}
