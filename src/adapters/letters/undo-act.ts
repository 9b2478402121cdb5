import * as Y from 'yjs';
import { letterLanguages, type LetterKind } from '../../domain/dossier/letters';
import type { Author } from '../../domain/dossier/revision';
import { signWriting } from './authors';
import { newLetterDoc, textOf } from './letter-doc';

/**
 * What takes back one act of a letter, as an update to be added: what it put in goes, what it took away
 * comes back, and what was written before and after stays. Undefined where nothing is left of it. What
 * comes back counts as written by whoever takes the act back.
 *
 * @param before - what the letter was made of before the act
 * @param act - what the act added
 * @param after - what came later
 */
export function undoOf(
  kind: LetterKind,
  before: Iterable<Uint8Array>,
  act: Iterable<Uint8Array>,
  after: Iterable<Uint8Array>,
  author: Author,
): Uint8Array | undefined {
  const doc = newLetterDoc(kind, before);
  const texts = letterLanguages.map((language) => textOf(doc, language));
  const undo = new Y.UndoManager(texts, { trackedOrigins: new Set(['act']), captureTimeout: 0 });
  apply(doc, act, 'act');
  apply(doc, after, 'after');
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  signWriting(doc, author);
  const signing = updates.length;
  undo.undo();
  undo.destroy();
  return updates.length > signing ? Y.mergeUpdates(updates) : undefined;
}

/** One transaction, which is one step to take back. */
const apply = (doc: Y.Doc, updates: Iterable<Uint8Array>, origin: string) =>
  Y.transact(
    doc,
    () => [...updates].forEach((update) => Y.applyUpdate(doc, update, origin)),
    origin,
    false,
  );
