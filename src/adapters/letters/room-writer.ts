import { mergeUpdates } from 'yjs';
import type { Author } from '../../domain/dossier/revision';
import type { LetterRow } from '../storage/letter-rows';
import { storageFault } from '../storage/storage-fault';

/** How the saving of an open letter stands. */
export interface RoomSaving {
  readonly state: 'saved' | 'saving' | 'failed';
  /** instant of the last save in this tab */
  readonly savedAt: string | undefined;
  /** code of the storage fault, until something is stored again */
  readonly fault: string | undefined;
}

interface WriterPorts {
  /** resolves with the last place of the log, or stores nothing */
  append: (rows: readonly LetterRow[]) => Promise<number>;
  author: () => Author;
  newId: () => string;
  onchange: () => void;
}

/** What somebody wrote in one go, on its way to the log. */
interface Written {
  update: Uint8Array;
  author: Author;
}

/** How long a failed save waits before it tries again by itself, ms. */
const retryAfter = 10_000;

/**
 * Writes what is done in an open letter: at once, gathering only while a write is under way, and
 * never dropping what could not be stored.
 */
export class RoomWriter implements RoomSaving {
  readonly #ports: WriterPorts;
  #waiting: Written[] = [];
  /** rows that storage has been given and has not answered for */
  readonly #underWay = new Set<LetterRow>();
  readonly #answers = new Set<Promise<void>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsked = false;
  /** the last place of the log after the last write of this tab */
  place = 0;
  savedAt: string | undefined;
  fault: string | undefined;

  constructor(ports: WriterPorts) {
    this.#ports = ports;
  }

  get state() {
    if (this.#underWay.size > 0 || this.#isAsked) return 'saving';
    return this.fault === undefined ? 'saved' : 'failed';
  }

  write(update: Uint8Array): void {
    this.#waiting.push({ update, author: this.#ports.author() });
    if (this.#isAsked || this.#underWay.size > 0) return;
    // what one act does to the document, and the signing of it, is one row
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      if (this.#underWay.size === 0) this.#send();
    });
    this.#ports.onchange();
  }

  /** Sends what waits, even behind a write under way: the page may not be there to send it after. */
  flush(): void {
    this.#send();
  }

  retry(): void {
    if (this.#underWay.size === 0) this.#send();
  }

  /** Resolves once storage has answered for everything that it was given. */
  async settled(): Promise<void> {
    // what was gathered behind one write leaves with the next; what was refused waits
    while (this.#isAsked || this.#answers.size > 0) await Promise.all(this.#answers);
  }

  /** What storage does not hold, or has not said that it does. */
  unsaved(): LetterRow[] {
    return [...this.#underWay, ...this.#rowsOf(this.#waiting)];
  }

  #send(): void {
    clearTimeout(this.#timer);
    const rows = this.#rowsOf(this.#waiting);
    if (rows.length === 0) return;
    this.#waiting = [];
    for (const row of rows) this.#underWay.add(row);
    const answer = this.#store(rows).finally(() => this.#answers.delete(answer));
    this.#answers.add(answer);
    this.#ports.onchange();
  }

  async #store(rows: readonly LetterRow[]): Promise<void> {
    try {
      const place = await this.#ports.append(rows);
      this.place = Math.max(this.place, place);
      this.savedAt = new Date().toISOString();
      this.fault = undefined;
    } catch (error) {
      // they are gathered anew: had one been stored all the same, its words would only be known twice
      this.#waiting.unshift(...rows);
      this.fault = storageFault(error).code;
    }
    for (const row of rows) this.#underWay.delete(row);
    if (this.fault !== undefined) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.retry();
      }, retryAfter);
    } else if (this.#underWay.size === 0) this.#send();
    this.#ports.onchange();
  }

  /** One row for all that one person wrote in a row. */
  #rowsOf(written: readonly Written[]): LetterRow[] {
    const at = new Date().toISOString();
    const runs: Written[][] = [];
    for (const one of written) {
      const run = runs.at(-1);
      if (run && isSame(run[0]?.author, one.author)) run.push(one);
      else runs.push([one]);
    }
    return runs.map((run) => ({
      id: this.#ports.newId(),
      at,
      author: run[0]?.author ?? this.#ports.author(),
      update: run.length === 1 && run[0] ? run[0].update : mergeUpdates(run.map(updateOf)),
    }));
  }
}

const updateOf = ({ update }: Written) => update;

const isSame = (one: Author | undefined, other: Author) =>
  one?.name === other.name && one.function === other.function;
