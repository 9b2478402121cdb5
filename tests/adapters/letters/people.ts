import type * as Y from 'yjs';
import { signWriting } from '../../../src/adapters/letters/authors';
import { newLetterDoc, readLines, stateOf, textOf } from '../../../src/adapters/letters/letter-doc';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import type { Line } from '../../../src/domain/letters/text/letter-text';

export const amina = { name: 'Amina', function: 'cheffe de service' };
export const youssef = { name: 'Youssef', function: 'président de l’association' };

export const paragraph = (text: string, more: Partial<Line> = {}): Line => ({
  kind: 'paragraph',
  parts: text === '' ? [] : [{ text }],
  ...more,
});

/** What the French text says, a string for each line. */
export const said = (doc: Y.Doc): string[] =>
  readLines(textOf(doc, 'fr')).map(({ parts }) =>
    parts.map((part) => ('text' in part ? part.text : `{${part.fact}}`)).join(''),
  );

/** Somebody makes the French text say these lines. */
export function write(doc: Y.Doc, author: typeof amina, lines: readonly (string | Line)[]): void {
  signWriting(doc, author);
  const all = lines.map((line) => (typeof line === 'string' ? paragraph(line) : line));
  writeLines(textOf(doc, 'fr'), all, 'test');
}

/** A letter that says these lines in French, written by Amina. */
export function letterSaying(lines: readonly (string | Line)[]): Y.Doc {
  const doc = newLetterDoc('endorsement');
  write(doc, amina, lines);
  return doc;
}

/** A copy on another machine. */
export const copyOf = (doc: Y.Doc): Y.Doc => newLetterDoc('endorsement', [stateOf(doc)]);

/** All copies as one. */
export const merged = (...docs: Y.Doc[]): Y.Doc => newLetterDoc('endorsement', docs.map(stateOf));
