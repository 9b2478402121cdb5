import type { Doc, Transaction } from 'yjs';
import type { LetterKind } from '../../domain/dossier/letters';
import type { Author } from '../../domain/dossier/revision';
import { documentNameOf, readLetterId } from '../../domain/letters/letter-id';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import { dossierOfRow } from '../storage/guest-id';
import { LetterInHand, stored } from '../storage/letter-in-hand';
import type { LetterRow } from '../storage/letter-rows';
import type { LetterStanding } from '../storage/letter-standing';
import type { LettersStore } from '../storage/letters';
import { signWriting } from './authors';
import { RoomWriter, type RoomSaving } from './room-writer';

/** What a room needs of the outside. */
export interface RoomPorts {
  store: Pick<LettersStore, 'standing' | 'append' | 'watch' | 'after' | 'keepMade'>;
  dossierId: string;
  letterId: string;
  /** who writes on this device now */
  author: () => Author;
  newId: () => string;
}

/** A letter while it is open: its living document, of which every change is kept at once. */
export interface LetterRoom extends RoomSaving {
  /** what other tabs write comes into it */
  readonly doc: Doc;
  readonly kind: LetterKind;
  readonly letterId: string;
  /** nothing is kept, whatever is done to the document */
  readonly isReadOnly: boolean;
  /** what it says now, with what storage may have refused */
  texts: () => LetterTexts;
  /** tells of every change of the saving; the document tells of its own */
  subscribe: (next: () => void) => { unsubscribe: () => void };
  /** tries again to store what could not be stored */
  retry: () => void;
  /** the page goes away: what waits for a write under way is sent to storage now */
  flush: () => void;
  /** what storage does not hold yet, as Yjs updates V1 */
  unsaved: () => Uint8Array[];
  /** the same as rows for a file */
  unsavedRows: () => LetterRow[];
  /** resolves once storage has answered for all that was written */
  settled: () => Promise<void>;
  /** the same; what storage has refused by then is tried again and again */
  close: () => Promise<void>;
}

/**
 * Opens a letter of this device.
 *
 * @throws StorageFault when its log cannot be read
 */
export async function openRoom(ports: RoomPorts): Promise<LetterRoom> {
  const { store, dossierId, letterId } = ports;
  const standing = await store.standing(dossierId, letterId);
  const letter = await LetterInHand.of(letterId, standing);
  // the same on every device, and what a live server is to call it
  letter.doc.guid = documentNameOf(dossierOfRow(dossierId), letterId);
  return new Room(ports, letter);
}

/** Shows a letter that is only read: of an example, or of what a newer version wrote. */
export function showRoom(letterId: string, standing?: LetterStanding): LetterRoom {
  const letter = new LetterInHand(letterId, standing ?? nothingWritten);
  const nothing = () => undefined;
  return {
    doc: letter.doc,
    kind: kindOf(letterId),
    letterId,
    isReadOnly: true,
    ...{ state: 'saved', savedAt: undefined, fault: undefined },
    texts: () => textsOf(letterId, letter),
    subscribe: () => ({ unsubscribe: nothing }),
    ...{ retry: nothing, flush: nothing },
    ...{ unsaved: () => [], unsavedRows: () => [] },
    ...{ settled: () => Promise.resolve(), close: () => Promise.resolve() },
  };
}

const nothingWritten: LetterStanding = {
  ...{
    state: undefined,
    rows: [],
    upTo: 0,
    madeUpTo: 0,
    changedAt: undefined,
    changedBy: undefined,
  },
};

const kindOf = (letterId: string): LetterKind => readLetterId(letterId)?.kind ?? 'support';

function textsOf(letterId: string, letter: LetterInHand): LetterTexts {
  const { texts, changedAt, changedBy } = letter.said;
  return { letterId, texts, changedAt, changedBy };
}

/** After how many rows what they come to is kept, and how long nobody must have written, ms. */
const manyRows = 200;
const quiet = 2_000;

class Room implements LetterRoom {
  readonly letterId: string;
  readonly kind: LetterKind;
  readonly isReadOnly = false;
  readonly #ports: RoomPorts;
  readonly #letter: LetterInHand;
  readonly #writer: RoomWriter;
  readonly #listeners = new Set<() => void>();
  readonly #feed: { unsubscribe: () => void };
  #signed: Author | undefined;
  /** up to where the letter was kept in short, and what waits to keep it again */
  #made: number;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: RoomPorts, letter: LetterInHand) {
    const { store, dossierId, letterId, author, newId } = ports;
    this.#ports = ports;
    this.#letter = letter;
    this.letterId = letterId;
    this.kind = kindOf(letterId);
    this.#made = letter.madeUpTo;
    this.#writer = new RoomWriter({
      append: (rows) => store.append(dossierId, letterId, rows),
      ...{ author, newId },
      onchange: () => {
        for (const tell of this.#listeners) tell();
      },
    });
    this.doc.on('beforeTransaction', this.#onact);
    this.doc.on('update', this.#onupdate);
    this.#feed = store.watch(dossierId, letterId, letter.upTo).subscribe(({ rows, upTo }) => {
      letter.take(rows, upTo);
      this.#keepSoon();
    });
    this.#keepSoon();
  }

  get doc() {
    return this.#letter.doc;
  }
  get state() {
    return this.#writer.state;
  }
  get savedAt() {
    return this.#writer.savedAt;
  }
  get fault() {
    return this.#writer.fault;
  }

  texts() {
    return textsOf(this.letterId, this.#letter);
  }

  subscribe(next: () => void) {
    // the same listener may come twice
    const tell = () => {
      next();
    };
    this.#listeners.add(tell);
    return {
      unsubscribe: () => {
        this.#listeners.delete(tell);
      },
    };
  }

  retry() {
    this.#writer.retry();
  }

  flush() {
    this.#writer.flush();
  }

  unsaved() {
    return this.unsavedRows().map(({ update }) => update);
  }

  unsavedRows() {
    return this.#writer.unsaved();
  }

  settled() {
    this.#writer.flush();
    return this.#writer.settled();
  }

  async close() {
    await this.settled();
    this.#feed.unsubscribe();
    clearTimeout(this.#keeping);
    // what an editor still writes while it goes away is stored all the same
    await this.#keepMade().catch(() => undefined);
  }

  /** Somebody else writes on this device from now on: what they write is told from what was before. */
  readonly #onact = ({ local }: Transaction) => {
    const author = this.#ports.author();
    if (!local || this.#signed === undefined || isSame(this.#signed, author)) return;
    this.#sign(author);
  };

  readonly #onupdate = (update: Uint8Array, origin: unknown, _: Doc, { local }: Transaction) => {
    if (origin === stored) return;
    this.#writer.write(update);
    // whoever only opens a letter has not written in it
    if (local && this.#signed === undefined) this.#sign(this.#ports.author());
  };

  #sign(author: Author): void {
    this.#signed = author;
    signWriting(this.doc, author);
  }

  #keepSoon(): void {
    clearTimeout(this.#keeping);
    if (this.#letter.upTo - this.#made < manyRows) return;
    this.#keeping = setTimeout(() => void this.#keepMade().catch(() => undefined), quiet);
  }

  /** Only what the log has is kept: nothing that storage has refused. */
  async #keepMade(): Promise<void> {
    const { store, dossierId, letterId } = this.#ports;
    if (this.#writer.unsaved().length > 0) return;
    if (this.#letter.upTo < this.#writer.place) {
      const { rows, upTo } = await store.after(dossierId, letterId, this.#letter.upTo);
      this.#letter.take(rows, upTo);
    }
    if (this.#letter.upTo === this.#made || this.#writer.unsaved().length > 0) return;
    const { made } = this.#letter;
    await store.keepMade(dossierId, letterId, made);
    this.#made = made.upTo;
  }
}

const isSame = (one: Author, other: Author) =>
  one.name === other.name && one.function === other.function;
