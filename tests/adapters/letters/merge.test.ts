import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { authorRuns } from '../../../src/adapters/letters/authors';
import {
  addsTo,
  cleanStateOf,
  newLetterDoc,
  readLines,
  stateOf,
  textOf,
} from '../../../src/adapters/letters/letter-doc';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import { anyActs, Replicas, typedSigns } from './replicas';

/** A story takes long to play; the rare ones are looked for in the long run. */
const runs = { numRuns: process.env['TARCHIH_LONG'] === '1' ? 1_500 : 50 };

const played = (acts: Parameters<Replicas['do']>[0][], order: number) => {
  const replicas = new Replicas();
  for (const act of acts) replicas.do(act);
  replicas.sendAll(order);
  return replicas;
};

describe('copies of a letter that went by mail in any order, twice, and late', () => {
  test('read the same once everybody has everything', () => {
    fc.assert(
      fc.property(anyActs, fc.nat(), (acts, order) => {
        const { docs } = played(acts, order);
        const [first, ...others] = docs.map((doc) => readLines(textOf(doc, 'fr')));
        for (const other of others) expect(other).toEqual(first);
      }),
      runs,
    );
  });

  test('lose and double nothing that nobody has deleted', () => {
    fc.assert(
      fc.property(anyActs, fc.nat(), (acts, order) => {
        const { docs, typed, deleted } = played(acts, order);
        const left = [...typed].filter((sign) => !deleted.has(sign)).sort();
        for (const doc of docs) expect(typedSigns(doc, typed)).toEqual(left);
      }),
      runs,
    );
  });

  test('hold nothing new for each other, nor for a letter made of their files', () => {
    fc.assert(
      fc.property(anyActs, fc.nat(), (acts, order) => {
        const { docs, files } = played(acts, order);
        const again = newLetterDoc('endorsement', [...files, ...docs.map(stateOf)]);
        for (const doc of docs) {
          expect(addsTo(again, stateOf(doc))).toBe(false);
          expect(addsTo(doc, stateOf(again))).toBe(false);
        }
        for (const file of files) expect(addsTo(again, file)).toBe(false);
      }),
      runs,
    );
  });

  test('keep the names of those who wrote', () => {
    fc.assert(
      fc.property(anyActs, fc.nat(), (acts, order) => {
        const { docs, typed } = played(acts, order);
        for (const { text, author } of authorRuns(textOf(docs[0]!, 'fr')))
          if (Array.from(text).some((sign) => typed.has(sign)))
            expect(author?.name).toMatch(/^writer [012]$/);
      }),
      runs,
    );
  });

  test('change nothing and send nothing by receiving alone', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const { docs } = played(acts, 0);
        const doc = newLetterDoc('endorsement');
        const sent: unknown[] = [];
        doc.on('update', (_update, origin) => sent.push(origin));
        for (const one of docs) Y.applyUpdate(doc, stateOf(one), 'mail');
        expect(sent.every((origin) => origin === 'mail')).toBe(true);
        expect(addsTo(docs[0]!, stateOf(doc))).toBe(false);
      }),
      runs,
    );
  });
});

describe('a clean letter', () => {
  const secret = 'Zanzibar';

  test('holds no word that was deleted, and still the rest', () => {
    fc.assert(
      fc.property(anyActs, fc.nat(), (acts, order) => {
        const { docs, typed, deleted } = played(acts, order);
        const clean = cleanStateOf(docs[0]!);
        const bytes = Buffer.from(clean).toString('latin1');
        const found = (sign: string) => bytes.includes(Buffer.from(sign).toString('latin1'));
        for (const sign of deleted)
          if (typed.has(sign) && !sign.startsWith('f-')) expect(found(sign)).toBe(false);
        const read = newLetterDoc('endorsement', [clean]);
        expect(readLines(textOf(read, 'fr'))).toEqual(readLines(textOf(docs[0]!, 'fr')));
      }),
      runs,
    );
  });

  test('merges with copies that still hold the deleted words, both ways', () => {
    const whole = newLetterDoc('endorsement');
    const text = textOf(whole, 'fr');
    const say = (...words: string[]) =>
      writeLines(
        text,
        words.map((word) => ({ kind: 'paragraph' as const, parts: [{ text: word }] })),
        'test',
      );
    say('Nous venons', `de ${secret} en secret`, 'et restons');
    say('Nous venons', 'de loin', 'et restons');
    const clean = cleanStateOf(whole);
    expect(Buffer.from(stateOf(whole)).includes(secret)).toBe(true);
    expect(Buffer.from(clean).includes(secret)).toBe(false);
    const guest = newLetterDoc('endorsement', [clean]);
    writeLines(
      textOf(guest, 'fr'),
      [...readLines(textOf(guest, 'fr')), { kind: 'bullet', parts: [{ text: 'ici' }] }],
      'test',
    );
    say('Nous venions', 'de loin', 'et restons');
    for (const order of [
      [stateOf(guest), stateOf(whole)],
      [stateOf(whole), stateOf(guest), clean],
    ]) {
      const merged = newLetterDoc('endorsement', order);
      expect(readLines(textOf(merged, 'fr')).map(({ parts }) => parts)).toEqual(
        ['Nous venions', 'de loin', 'et restons', 'ici'].map((word) => [{ text: word }]),
      );
    }
  });
});
