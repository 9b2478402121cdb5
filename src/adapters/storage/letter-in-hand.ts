import { applyUpdate, transact, type Doc } from 'yjs';
import type { LetterKind } from '../../domain/dossier/letters';
import type { Author } from '../../domain/dossier/revision';
import { readLetterId } from '../../domain/letters/letter-id';
import { newLetterDoc, readTexts, stateOf } from '../letters/letter-doc';
import type { LetterMade, LetterRow } from './letter-rows';
import type { LetterStanding } from './letter-standing';

/** Marks what comes from storage, and needs no writing to it. */
export const stored = 'stored';

/** How many rows are applied at once, so that a page is never held up for longer than a letter takes. */
const slice = 500;

/** A letter made of its log, which follows the log. */
export class LetterInHand {
  readonly doc: Doc;
  /** the last place of the log that is in it */
  upTo: number;
  /** up to where it was made of a kept state */
  readonly madeUpTo: number;
  #changedAt: string | undefined;
  #changedBy: Author | undefined;

  constructor(
    letterId: string,
    { state, rows, upTo, madeUpTo, changedAt, changedBy }: LetterStanding,
  ) {
    const kind = readLetterId(letterId)?.kind ?? 'support';
    const updates = [...(state ? [state] : []), ...rows.map(({ update }) => update)];
    this.doc = sound(() => newLetterDoc(kind, updates)) ?? salvaged(kind, updates);
    this.upTo = upTo;
    this.madeUpTo = madeUpTo;
    this.#changedAt = changedAt;
    this.#changedBy = changedBy;
    this.#note(rows);
  }

  /** The same of a log of any length, bit by bit. */
  static async of(letterId: string, standing: LetterStanding): Promise<LetterInHand> {
    const { rows, upTo } = standing;
    const letter = new LetterInHand(letterId, { ...standing, rows: rows.slice(0, slice) });
    for (let from = slice; from < rows.length; from += slice) {
      await new Promise((resolve) => setTimeout(resolve));
      letter.take(rows.slice(from, from + slice), upTo);
    }
    return letter;
  }

  /** Takes what was written further; what is in it already changes nothing. */
  take(rows: readonly LetterRow[], upTo: number): void {
    const put = () => {
      for (const { update } of rows) putInto(this.doc, update);
    };
    transact(this.doc, put, stored, false);
    this.#note(rows);
    this.upTo = Math.max(this.upTo, upTo);
  }

  #note(rows: readonly LetterRow[]): void {
    for (const { at, author } of rows) {
      if (this.#changedAt !== undefined && at < this.#changedAt) continue;
      this.#changedAt = at;
      this.#changedBy = author;
    }
  }

  /** What it comes to, to be kept beside the log. */
  get made(): LetterMade {
    return { ...this.said, state: stateOf(this.doc) };
  }

  /** What it says, without its state. */
  get said(): Omit<LetterMade, 'state'> {
    return {
      upTo: this.upTo,
      texts: readTexts(this.doc),
      changedAt: this.#changedAt,
      changedBy: this.#changedBy,
    };
  }
}

/** Where one row cannot be read, the others still say what they say. */
function salvaged(kind: LetterKind, updates: readonly Uint8Array[]): Doc {
  const doc = newLetterDoc(kind);
  for (const update of updates) putInto(doc, update);
  return doc;
}

const putInto = (doc: Doc, update: Uint8Array) =>
  sound(() => {
    applyUpdate(doc, update, stored);
  });

/** A damaged row is left out, and left where it is: Yjs throws on bytes that are no update. */
function sound<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
