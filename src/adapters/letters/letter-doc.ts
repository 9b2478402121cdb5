import * as Y from 'yjs';
import {
  letterLanguages,
  type LetterKind,
  type LetterLanguage,
} from '../../domain/dossier/letters';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import { readLines } from './read-lines';
import { saysMoreThanSeed, seedOf } from './seeds';

export { readLines };

/**
 * A letter from its template and from what was written since, in any order. It keeps what is deleted,
 * so that versions and authors can be read; nothing is written by opening or by receiving.
 */
export function newLetterDoc(kind: LetterKind, updates: Iterable<Uint8Array> = []): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  writesNothingItself(doc);
  for (const language of letterLanguages) textOf(doc, language);
  // One transaction: thousands of small ones would each be tidied up.
  Y.transact(
    doc,
    () => {
      Y.applyUpdate(doc, seedOf(kind), 'stored');
      for (const update of updates) Y.applyUpdate(doc, update, 'stored');
    },
    'stored',
    false,
  );
  return doc;
}

/**
 * Yjs removes marks of style that have become idle after receiving, as a change of its own: whoever
 * only opened a letter would have written in it. What is read is the same with and without them.
 */
function writesNothingItself(doc: Y.Doc): void {
  doc.on('afterTransaction', (transaction) => (transaction._needFormattingCleanup = false));
}

/** The text of a letter in one language. */
export const textOf = (doc: Y.Doc, language: LetterLanguage): Y.Text => doc.getText(language);

/** What a letter says in each language in which somebody has written more than the template. */
export function readTexts(doc: Y.Doc): LetterTexts['texts'] {
  const texts = letterLanguages.map(
    (language) => [language, readLines(textOf(doc, language))] as const,
  );
  return Object.fromEntries(texts.filter(([language, lines]) => saysMoreThanSeed(language, lines)));
}

/** Everything of a letter as one update, what was deleted included. */
export const stateOf = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc);

/** Everything of a letter that updates hold together, as one. */
export const stateFrom = (kind: LetterKind, updates: Iterable<Uint8Array>): Uint8Array =>
  stateOf(newLetterDoc(kind, updates));

/** A letter without the words that were deleted; it merges with letters that still have them. */
export function cleanStateOf(doc: Y.Doc): Uint8Array {
  const clean = new Y.Doc({ gc: true });
  writesNothingItself(clean);
  for (const language of letterLanguages) textOf(clean, language);
  Y.applyUpdate(clean, stateOf(doc));
  // What waits for words that are not here is read by nobody, and may hold anything.
  clean.store.pendingStructs = null;
  clean.store.pendingDs = null;
  return stateOf(clean);
}

/** Whether an update holds something that the letter lacks. */
export function addsTo(doc: Y.Doc, update: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(update);
  const isNew = structs.some(
    ({ id, length, constructor }) =>
      constructor !== Y.Skip && id.clock + length > Y.getState(doc.store, id.client),
  );
  if (isNew) return true;
  const deleted = Y.createDeleteSetFromStructStore(doc.store);
  return !Y.equalDeleteSets(Y.mergeDeleteSets([deleted, ds]), deleted);
}
