import type * as Y from 'yjs';
import { broughtBack } from '../../domain/letters/text/brought-back';
import type { StrandedPassage } from '../../domain/letters/text/letter-difference';
import { readLines, textOf } from './letter-doc';
import { writeLines } from './write-lines';

/** Puts a deleted paragraph back around its words that stand alone; false where they are there no more. */
export function bringBack(doc: Y.Doc, passage: StrandedPassage, origin: unknown): boolean {
  const text = textOf(doc, passage.language);
  const lines = broughtBack(readLines(text), passage);
  if (lines) writeLines(text, lines, origin);
  return lines !== undefined;
}
