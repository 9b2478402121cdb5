import * as Y from 'yjs';
import { letterLanguages } from '../../domain/dossier/letters';
import { readLetterId } from '../../domain/letters/letter-id';
import type { SharedLetter } from '../../domain/share/shared';
import { newLetterDoc, readTexts, textOf } from '../letters/letter-doc';
import { holdsOnlyALetter } from './update-content';

/** In characters of one language, some two hundred pages. */
const longestLetter = 500_000;
/** Rows that wait for later ones: the log of a letter has none; what is turned around takes for ever. */
const mostWaiting = 1_000;

/**
 * What is wrong with the rows of a letter, found on a document apart that nobody keeps: they must be
 * updates of the encoding that this application writes, hold what letters are made of and nothing else,
 * and together be whole.
 */
export function faultOf({ letterId, rows }: SharedLetter): 'unreadable' | 'too-long' | undefined {
  const kind = readLetterId(letterId)?.kind;
  if (kind === undefined) return 'unreadable';
  try {
    const doc = newLetterDoc(kind);
    const ofSeed = Y.getState(doc.store, 0);
    if (!rows.every(({ update }) => holdsOnlyALetter(update, ofSeed))) return 'unreadable';
    if (!areWhole(doc, rows)) return 'unreadable';
    if (letterLanguages.some((language) => textOf(doc, language).length > longestLetter)) {
      return 'too-long';
    }
    readTexts(doc);
    return undefined;
  } catch {
    // whatever the library says of bytes that are none of its own
    return 'unreadable';
  }
}

/** Whether nothing waits for what is not there. */
function areWhole(doc: Y.Doc, rows: SharedLetter['rows']): boolean {
  let waiting = 0;
  Y.transact(doc, () => {
    for (const { update } of rows) {
      Y.applyUpdate(doc, update, 'stored');
      if (doc.store.pendingStructs !== null) waiting += 1;
      if (waiting > mostWaiting) break;
    }
  });
  return doc.store.pendingStructs === null && doc.store.pendingDs === null;
}
