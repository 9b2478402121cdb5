import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { seedOf } from '../../../src/adapters/letters/seeds';
import {
  newLetterDoc,
  readLines,
  readTexts,
  textOf,
} from '../../../src/adapters/letters/letter-doc';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import { letterKinds, letterLanguages } from '../../../src/domain/dossier/letters';
import type { LetterKind } from '../../../src/domain/dossier/letters';
import { seedSource } from './seed-source';

/** How the constants of seeds.ts were made: the source, written by session 0. */
function madeOf(kind: LetterKind): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 0;
  for (const language of letterLanguages)
    writeLines(doc.getText(language), seedSource[kind][language], 'seed');
  return Y.encodeStateAsUpdate(doc);
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 of what is on people’s devices. */
const pinned: Record<LetterKind, string> = {
  support: 'f9757044562ac815baa01f8840924f5a482ec0bdd0e7eec7d330e636070b4ee7',
  endorsement: 'd275d207ec7de04b0ad250951ecbcf498b3f3655223d22bda2456d32f978aca8',
};

describe.each(letterKinds)('the template of a letter (%s)', (kind) => {
  test('is, byte for byte, what its source makes', () => {
    const made = Buffer.from(madeOf(kind)).toString('base64');
    expect(Buffer.from(seedOf(kind)).toString('base64'), `made of the source: ${made}`).toBe(made);
  });

  test('never changes', () => {
    expect(hashOf(seedOf(kind))).toBe(pinned[kind]);
  });

  test('stands once in a letter, however often it comes', () => {
    const doc = newLetterDoc(kind, [seedOf(kind), seedOf(kind)]);
    for (const language of letterLanguages)
      expect(readLines(textOf(doc, language))).toEqual(seedSource[kind][language]);
  });

  test('says nothing yet', () => {
    expect(readTexts(newLetterDoc(kind))).toEqual({});
  });

  test('says nothing in parts, moved or in bold either', () => {
    const doc = newLetterDoc(kind);
    const [greeting, , , closing] = seedSource.support.fr;
    const lines = [
      { ...greeting!, kind: 'heading' as const },
      closing!,
      { kind: 'bullet' as const, parts: [] },
    ];
    writeLines(textOf(doc, 'fr'), lines, 'test');
    expect(readTexts(doc)).toEqual({});
  });

  test('says something in the language in which somebody has written', () => {
    const doc = newLetterDoc(kind);
    const lines = [
      ...seedSource[kind].ar,
      { kind: 'paragraph' as const, parts: [{ text: 'نلتزم' }] },
    ];
    writeLines(textOf(doc, 'ar'), lines, 'test');
    expect(readTexts(doc)).toEqual({ ar: lines });
  });
});
