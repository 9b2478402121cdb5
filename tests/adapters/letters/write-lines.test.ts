import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { newLetterDoc, readLines, textOf } from '../../../src/adapters/letters/letter-doc';
import { spansOf } from '../../../src/adapters/letters/spans';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import type { Line } from '../../../src/domain/letters/text/letter-text';
import { anyLines } from './any-lines';

const paragraph = (text: string, more: Partial<Line> = {}): Line => ({
  kind: 'paragraph',
  parts: text === '' ? [] : [{ text }],
  ...more,
});

const letter = () => textOf(newLetterDoc('endorsement'), 'fr');

/** Who wrote each unit of a text that is there, as `session:number`. */
const idsOf = (text: Y.Text) =>
  spansOf(text)
    .filter(({ isDeleted }) => !isDeleted)
    .flatMap(({ client, clock, length }) =>
      Array.from({ length }, (_, at) => `${client}:${clock + at}`),
    );

/** Writes, and says what that sends to others. */
function sent(text: Y.Text, lines: Line[]): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const listen = (update: Uint8Array) => updates.push(update);
  text.doc?.on('update', listen);
  writeLines(text, lines, 'test');
  text.doc?.off('update', listen);
  return updates;
}

describe('writing lines into a text', () => {
  test('gives exactly those lines, whatever was there', () => {
    fc.assert(
      fc.property(fc.array(anyLines, { minLength: 1, maxLength: 5 }), (states) => {
        const text = letter();
        for (const lines of states) {
          writeLines(text, lines, 'test');
          expect(readLines(text)).toEqual(lines);
        }
      }),
    );
  });

  test('sends nothing where nothing changes', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const text = letter();
        writeLines(text, lines, 'test');
        expect(sent(text, lines)).toEqual([]);
      }),
    );
  });

  test('touches nothing that stands before and after the change', () => {
    fc.assert(
      fc.property(anyLines, anyLines, anyLines, anyLines, (start, old, young, end) => {
        const text = letter();
        writeLines(text, [...start, ...old, ...end], 'test');
        const before = idsOf(text);
        const lengthOf = (lines: Line[]) =>
          lines
            .flatMap(({ parts }) => parts)
            .reduce((sum, one) => sum + ('text' in one ? one.text.length : 1), lines.length);
        writeLines(text, [...start, ...young, ...end], 'test');
        const after = idsOf(text);
        expect(after.slice(0, lengthOf(start))).toEqual(before.slice(0, lengthOf(start)));
        expect(after.slice(-lengthOf(end))).toEqual(before.slice(-lengthOf(end)));
      }),
    );
  });

  test('reads the same on another machine', () => {
    fc.assert(
      fc.property(fc.array(anyLines, { minLength: 1, maxLength: 4 }), (states) => {
        const text = letter();
        const updates = states.flatMap((lines) => sent(text, lines));
        const other = textOf(newLetterDoc('endorsement', updates), 'fr');
        expect(readLines(other)).toEqual(readLines(text));
      }),
    );
  });

  test('never cuts a surrogate pair', () => {
    const text = letter();
    writeLines(text, [paragraph('a😀b')], 'test');
    writeLines(text, [paragraph('a😁b')], 'test');
    const pieces = [];
    for (let item = text._start; item; item = item.right)
      if (item.content instanceof Y.ContentString) pieces.push(item.content.str);
    expect(pieces.every((piece) => !/\p{Surrogate}/u.test(piece))).toBe(true);
    expect(readLines(text)).toEqual([paragraph('a😁b')]);
  });
});
