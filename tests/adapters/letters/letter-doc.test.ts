import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  addsTo,
  cleanStateOf,
  newLetterDoc,
  readLines,
  readTexts,
  stateFrom,
  stateOf,
  textOf,
} from '../../../src/adapters/letters/letter-doc';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import { amina, copyOf, letterSaying, merged, paragraph, said, write, youssef } from './people';

describe('two people who change one paragraph at the same time', () => {
  const words = 'Nous préparons le plan et nous le mettons en œuvre ensemble';

  test('split it in two places: nothing stands twice', () => {
    fc.assert(
      fc.property(fc.nat({ max: words.length }), fc.nat({ max: words.length }), (one, other) => {
        const here = letterSaying([words]);
        const there = copyOf(here);
        write(here, amina, [words.slice(0, one), words.slice(one)]);
        write(there, youssef, [words.slice(0, other), words.slice(other)]);
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        expect(said(merged(here, there))).toEqual([
          words.slice(0, first),
          words.slice(first, last),
          words.slice(last),
        ]);
      }),
    );
  });

  test('one splits it while the other types on: the words stay in their place', () => {
    const here = letterSaying(['Un deux trois quatre']);
    const there = copyOf(here);
    write(here, amina, ['Un deux ', 'trois quatre']);
    write(there, youssef, ['Un deux trois et quatre']);
    expect(said(merged(here, there))).toEqual(['Un deux ', 'trois et quatre']);
  });

  test('one joins it to the next while the other makes that a list', () => {
    const here = letterSaying(['Un ', 'deux', 'trois']);
    const there = copyOf(here);
    write(here, amina, ['Un deux', 'trois']);
    write(there, youssef, ['Un ', paragraph('deux', { kind: 'bullet' }), 'trois']);
    expect(readLines(textOf(merged(here, there), 'fr'))).toEqual([
      paragraph('Un deux', { kind: 'bullet' }),
      paragraph('trois'),
    ]);
  });

  test('one deletes the last paragraph while the other adds one: the letter still ends a line', () => {
    const here = letterSaying(['Un', 'deux']);
    const there = copyOf(here);
    write(here, amina, ['Un']);
    write(there, youssef, ['Un', 'deux', 'trois']);
    expect(said(merged(here, there))).toEqual(['Un', 'trois']);
    expect(textOf(merged(here, there), 'fr').toJSON()).toMatch(/\n$/);
  });
});

describe('what a text holds that this version does not know', () => {
  const strange = () => {
    const doc = letterSaying(['Un deux']);
    const text = textOf(doc, 'fr');
    text.insertEmbed(3, { table: 3 });
    text.format(0, 2, { link: 'a', bold: 'heavy' });
    text.format(text.length - 1, 1, { kind: 'quote', 'says:': true, 'says:means': 'yes' });
    return { doc, text };
  };

  test('is passed over', () => {
    expect(readLines(strange().text)).toEqual([paragraph('Un deux')]);
  });

  test('is left where it is by writing around it', () => {
    const { doc, text } = strange();
    write(doc, amina, ['Une', 'fois']);
    expect(said(doc)).toEqual(['Une', 'fois']);
    const delta = text.toDelta() as { insert: unknown; attributes?: unknown }[];
    expect(delta.some(({ insert }) => typeof insert === 'object')).toBe(true);
    expect(delta[0]).toMatchObject({ insert: 'Un', attributes: { link: 'a', bold: 'heavy' } });
    expect(delta.at(-1)).toMatchObject({ attributes: { kind: 'quote' } });
  });

  test('holds for what is typed in its midst', () => {
    const { doc, text } = strange();
    write(doc, amina, ['Uun deux']);
    const [first] = text.toDelta() as unknown[];
    expect(first).toEqual({ insert: 'U', attributes: { link: 'a', bold: 'heavy' } });
    expect((text.toDelta() as unknown[])[1]).toEqual({ insert: 'u', attributes: { link: 'a' } });
  });

  test('and other kinds of shared data do not disturb', () => {
    const doc = new Y.Doc();
    doc.getArray('fr').insert(0, [1, { two: 2 }, new Y.Map()]);
    doc.getMap('ar').set('x', 'y');
    doc.getMap('authors').set('7', 'nobody');
    const read = newLetterDoc('support', [Y.encodeStateAsUpdate(doc)]);
    expect(readTexts(read)).toEqual({});
    writeLines(textOf(read, 'fr'), [paragraph('Bonjour')], 'test');
    expect(said(read)).toEqual(['Bonjour']);
  });
});

describe('a text without the end of its last line', () => {
  test('is read to its last word, and is given the end back', () => {
    const doc = letterSaying(['Un', 'deux']);
    const text = textOf(doc, 'fr');
    text.delete(text.length - 1, 1);
    expect(said(doc)).toEqual(['Un', 'deux']);
    write(doc, amina, ['Un', 'deux']);
    expect(text.toJSON()).toBe('Un\ndeux\n');
  });

  test('is an empty letter where it holds nothing', () => {
    const doc = new Y.Doc();
    expect(readLines(doc.getText('fr'))).toEqual([]);
    writeLines(doc.getText('fr'), [], 'test');
    expect(readLines(doc.getText('fr'))).toEqual([paragraph('')]);
  });
});

describe('whether an update adds to a letter', () => {
  test('words do, once', () => {
    const here = letterSaying(['Un']);
    const there = copyOf(here);
    expect(addsTo(here, stateOf(there))).toBe(false);
    write(there, amina, ['Un', 'deux']);
    expect(addsTo(here, stateOf(there))).toBe(true);
    expect(addsTo(merged(here, there), stateOf(there))).toBe(false);
  });

  test('a deletion alone does', () => {
    const here = letterSaying(['Un', 'deux']);
    const there = copyOf(here);
    textOf(there, 'fr').delete(0, 1);
    expect(addsTo(here, stateOf(there))).toBe(true);
    expect(addsTo(there, stateOf(here))).toBe(false);
  });

  test('the template alone does not', () => {
    expect(addsTo(newLetterDoc('support'), stateFrom('support', []))).toBe(false);
  });
});

test('a change without what it builds on waits, and a clean letter leaves it out', () => {
  const here = letterSaying(['Un']);
  const known = Y.encodeStateVector(here);
  write(here, amina, ['Un mot caché']);
  const late = Y.encodeStateAsUpdate(here, known);
  const waiting = newLetterDoc('endorsement', [late]);
  expect(readTexts(waiting)).toEqual({});
  expect(addsTo(newLetterDoc('endorsement'), late)).toBe(true);
  expect(Buffer.from(cleanStateOf(waiting)).includes('cach')).toBe(false);
  expect(said(merged(waiting, here))).toEqual(['Un mot caché']);
});
