import { liveQuery } from 'dexie';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import type { TarchihDatabase } from './database';
import { letterDerivation } from './derivation';
import type { LetterInHand } from './letter-in-hand';
import { logAfter, readLetterRow } from './letter-log';
import type { LetterEntryRow, LetterMade, LetterStateRow, LetterTextsRow } from './letter-rows';
import { letterStanding } from './letter-standing';

/** What the letters of a dossier say, told whenever one of them changes. */
export interface LiveTexts {
  subscribe: (observer: Observer) => { unsubscribe: () => void };
}

interface Observer {
  next: (texts: LetterTexts[]) => void;
  error?: (error: unknown) => void;
}

/** What the letters of a dossier say as far as it was worked out before, the last writes perhaps not. */
export async function knownTexts(db: TarchihDatabase, dossierId: string): Promise<LetterTexts[]> {
  if (db.isNewer) return [];
  const rows = await db.letterTexts.where({ dossierId }).toArray();
  return rows.filter(({ version }) => version === letterDerivation).map(saidBy);
}

/**
 * Keeps what a letter comes to. What was made of a longer part of the log stays, and what claims to
 * be of a place that the log has not is not believed.
 */
export async function keepMade(
  db: TarchihDatabase,
  dossierId: string,
  letterId: string,
  { upTo, state, texts, changedAt, changedBy }: LetterMade,
): Promise<void> {
  const of = { dossierId, letterId, upTo, version: letterDerivation, changedAt, changedBy };
  await db.transaction('rw', db.letters, db.letterStates, db.letterTexts, async () => {
    const entry = await db.letters.get([dossierId, letterId]);
    const before = await db.letterStates.get([dossierId, letterId]);
    if (upTo > (entry?.last ?? 0)) return;
    if (before?.version === letterDerivation && before.upTo > upTo) return;
    await db.letterStates.put({ ...of, state } satisfies LetterStateRow);
    await db.letterTexts.put({ ...of, texts } satisfies LetterTextsRow);
  });
}

const saidBy = (row: Omit<LetterTextsRow, 'version' | 'dossierId'>): LetterTexts => {
  const { letterId, texts, changedAt, changedBy } = row;
  return { letterId, texts, changedAt, changedBy };
};

/** How long news gather before the letters are read again, ms: somebody may be typing in one. */
const gathering = 150;

/**
 * What the letters of a dossier say, live. Of a letter that nobody has written in since it was worked
 * out one small row is read; of the others what is new in the log alone.
 */
export function watchTexts(db: TarchihDatabase, dossierId: string): LiveTexts {
  return {
    subscribe: (observer) => {
      const following = new Following(new ReadingLetters(db, dossierId), observer);
      const live = liveQuery(() => db.letters.where({ dossierId }).toArray()).subscribe({
        next: (entries) => {
          following.follow(entries);
        },
        error: (cause: unknown) => observer.error?.(cause),
      });
      return {
        unsubscribe: () => {
          following.end();
          live.unsubscribe();
        },
      };
    },
  };
}

/** Reads one after the other, and of what changed meanwhile the last state alone. */
class Following {
  readonly #reading: ReadingLetters;
  readonly #observer: Observer;
  #wanted: readonly LetterEntryRow[] | undefined;
  #isReading = false;
  #isOver = false;

  constructor(reading: ReadingLetters, observer: Observer) {
    this.#reading = reading;
    this.#observer = observer;
  }

  follow(entries: readonly LetterEntryRow[]): void {
    this.#wanted = entries;
    if (this.#isReading) return;
    this.#isReading = true;
    this.#read()
      .catch((cause: unknown) => this.#observer.error?.(cause))
      .finally(() => (this.#isReading = false));
  }

  end(): void {
    this.#isOver = true;
  }

  async #read(): Promise<void> {
    for (let entries = this.#take(); entries; entries = this.#take()) {
      const texts = await this.#reading.textsOf(entries);
      // nobody listens any more
      if (!this.#isOver) this.#observer.next(texts);
      await new Promise((resolve) => setTimeout(resolve, gathering));
    }
  }

  #take(): readonly LetterEntryRow[] | undefined {
    const entries = this.#isOver ? undefined : this.#wanted;
    this.#wanted = undefined;
    return entries;
  }
}

/** The letters of one dossier as one reader follows them. */
class ReadingLetters {
  readonly #db: TarchihDatabase;
  readonly #dossierId: string;
  readonly #said = new Map<string, Omit<LetterTextsRow, 'version' | 'dossierId'>>();
  /** those that somebody writes in while they are followed */
  readonly #inHand = new Map<string, LetterInHand>();

  constructor(db: TarchihDatabase, dossierId: string) {
    this.#db = db;
    this.#dossierId = dossierId;
  }

  async textsOf(entries: readonly LetterEntryRow[]): Promise<LetterTexts[]> {
    await this.#recall(entries.filter((entry) => !this.#isKnown(entry)));
    for (const entry of entries) if (!this.#isKnown(entry)) await this.#make(entry);
    return entries.flatMap(({ letterId }) => {
      const said = this.#said.get(letterId);
      return said ? [saidBy(said)] : [];
    });
  }

  #isKnown({ letterId, last }: LetterEntryRow): boolean {
    return (this.#said.get(letterId)?.upTo ?? -1) >= last;
  }

  async #recall(entries: readonly LetterEntryRow[]): Promise<void> {
    const { letterTexts, isNewer } = this.#db;
    const wanted = entries.filter(({ letterId }) => !this.#inHand.has(letterId));
    if (isNewer || wanted.length === 0) return;
    const rows = await letterTexts.bulkGet(
      wanted.map(({ letterId }) => [this.#dossierId, letterId]),
    );
    for (const row of rows) {
      if (row?.version === letterDerivation) this.#said.set(row.letterId, row);
    }
  }

  async #make({ letterId, last }: LetterEntryRow): Promise<void> {
    const db = this.#db;
    const known = this.#inHand.get(letterId);
    const letter = known ?? (await this.#take(letterId));
    if (known) {
      const log = await logAfter(db, this.#dossierId, letterId, known.upTo).toArray();
      known.take(log.flatMap(readLetterRow), log.at(-1)?.place ?? last);
    } else if (!db.isNewer) {
      // what is not kept is made again another time
      const { made } = letter;
      setTimeout(() => void keepMade(db, this.#dossierId, letterId, made).catch(() => undefined));
    }
    this.#said.set(letterId, { letterId, ...letter.said });
  }

  async #take(letterId: string): Promise<LetterInHand> {
    // the code that reads letters is loaded where there is one to read
    const { LetterInHand } = await import('./letter-in-hand');
    const standing = await letterStanding(this.#db, this.#dossierId, letterId);
    const letter = await LetterInHand.of(letterId, standing);
    this.#inHand.set(letterId, letter);
    return letter;
  }
}
