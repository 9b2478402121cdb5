import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bringBack } from '../../../src/adapters/letters/bring-back';
import { newLetterDoc, readLines, stateOf, textOf } from '../../../src/adapters/letters/letter-doc';
import { letterDifference } from '../../../src/adapters/letters/letter-difference';
import { stateFrom } from '../../../src/adapters/letters/letter-doc';
import type { Line } from '../../../src/domain/letters/text/letter-text';
import { anyLines } from './any-lines';
import { amina, copyOf, letterSaying, merged, paragraph, said, write, youssef } from './people';

const lines = [
  'Nous sommes une association de quartier.',
  'Nous avons travaillé avec la commune en 2025.',
  'Nous aiderons à préparer le plan.',
];

/** What a file would change after each side has written. */
function changed(here: readonly (string | Line)[] | undefined, there: readonly (string | Line)[]) {
  const one = letterSaying(lines);
  const other = copyOf(one);
  if (here) write(one, amina, here);
  write(other, youssef, there);
  const [french] = letterDifference('endorsement', [stateOf(one)], [stateOf(other)]);
  return { one, other, changes: french?.changes ?? [], stranded: french?.stranded ?? [] };
}

const words = (all: readonly Line[]) =>
  all.map(({ parts }) =>
    parts.map((part) => ('text' in part ? part.text : `{${part.fact}}`)).join(''),
  );

describe('what a file would change in a letter', () => {
  test('a word: the paragraph before and after, with who wrote', () => {
    const { changes } = changed(undefined, [
      lines[0]!,
      lines[1]!.replace('2025', '2024 et 2025'),
      lines[2]!,
    ]);
    expect(changes).toHaveLength(1);
    const [{ kind, before, after, pieces, by }] = changes as [(typeof changes)[0]];
    expect([kind, words(before), words(after)]).toEqual([
      'changed',
      [lines[1]],
      ['Nous avons travaillé avec la commune en 2024 et 2025.'],
    ]);
    expect(pieces).toEqual([
      { text: 'Nous avons travaillé avec la commune en ', state: 'kept' },
      { text: '2024 et ', state: 'added', by: youssef },
      { text: '2025.', state: 'kept' },
    ]);
    expect(by).toEqual([youssef]);
  });

  test('paragraphs that come, also after the last, and nothing else', () => {
    const { changes } = changed(undefined, [
      lines[0]!,
      'Nous sommes vingt.',
      lines[1]!,
      lines[2]!,
      'Merci.',
    ]);
    expect(changes.map(({ kind, before, after }) => [kind, words(before), words(after)])).toEqual([
      ['added', [], ['Nous sommes vingt.']],
      ['added', [], ['Merci.']],
    ]);
  });

  test('a paragraph that goes', () => {
    const { changes } = changed(undefined, [lines[0]!, lines[2]!]);
    expect(changes.map(({ kind, before, by }) => [kind, words(before), by])).toEqual([
      ['removed', [lines[1]], []],
    ]);
  });

  test('a paragraph split in two, and two joined, as one change each', () => {
    const { changes } = changed(undefined, [
      'Nous sommes une association',
      ' de quartier.',
      `${lines[1]!} ${lines[2]!}`,
    ]);
    expect(changes.map(({ before, after }) => [before.length, after.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test('a style alone is said to be one', () => {
    const { changes } = changed(undefined, [
      lines[0]!,
      paragraph(lines[1]!, { says: ['done'] }),
      { kind: 'paragraph', parts: [{ text: lines[2]!, bold: true }] },
    ]);
    expect(changes.map(({ kind }) => kind)).toEqual(['style', 'style']);
  });

  test('what is the same on both sides is none, nor is an empty line', () => {
    expect(changed(undefined, [lines[0]!, '', lines[1]!, lines[2]!]).changes).toEqual([]);
    expect(letterDifference('support', [], [stateFrom('support', [])])).toEqual([]);
  });

  test('nothing is left out: the changed lines hold every line that is new or gone', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (first, second) => {
        const one = letterSaying(first);
        const other = copyOf(one);
        write(other, youssef, second);
        const [french] = letterDifference('endorsement', [stateOf(one)], [stateOf(other)]);
        const changes = french?.changes ?? [];
        const text = (line: Line) => JSON.stringify(line);
        const isShown = (line: Line) => words([line])[0]!.trim() !== '';
        const [old, young] = [first.map(text), second.map(text)];
        for (const line of second)
          if (isShown(line) && !old.includes(text(line)))
            expect(changes.flatMap(({ after }) => after).map(text)).toContain(text(line));
        for (const line of first)
          if (isShown(line) && !young.includes(text(line)))
            expect(changes.flatMap(({ before }) => before).map(text)).toContain(text(line));
      }),
    );
  });
});

describe('words that one typed where the other deleted', () => {
  const typed = [lines[0]!, lines[1]!.replace('en 2025', 'en mars 2025'), lines[2]!];
  const gone = [lines[0]!, lines[2]!];

  test('typed in the file, deleted here', () => {
    const { stranded } = changed(gone, typed);
    expect(stranded).toHaveLength(1);
    const [passage] = stranded as [(typeof stranded)[0]];
    expect(passage).toMatchObject({ language: 'fr', typed: 'brought', writtenBy: youssef });
    expect(words([passage.words, passage.paragraph])).toEqual(['mars ', typed[1]]);
  });

  test('typed here, deleted in the file', () => {
    const { stranded } = changed(typed, gone);
    expect(stranded.map(({ typed: side, writtenBy }) => [side, writtenBy])).toEqual([
      ['here', amina],
    ]);
  });

  test('and a whole sentence deleted around them, in a paragraph that stays', () => {
    const both = `${lines[0]!} ${lines[1]!}`;
    const one = letterSaying([both]);
    const other = copyOf(one);
    write(one, amina, [both.replace('la commune', 'la belle commune')]);
    write(other, youssef, [lines[0]!]);
    const [french] = letterDifference('endorsement', [stateOf(one)], [stateOf(other)]);
    expect(words(french!.stranded.map(({ words: some }) => some))).toEqual(['belle ']);
  });

  test.each([
    [
      'a paragraph of one’s own between two that are deleted',
      [lines[0]!, 'Nous sommes vingt.', lines[1]!, lines[2]!],
      [lines[2]!],
    ],
    [
      'a word beside one that was replaced',
      [lines[0]!.replace('une', 'une jeune'), lines[1]!, lines[2]!],
      [lines[0]!.replace('quartier', 'village'), lines[1]!, lines[2]!],
    ],
    [
      'a sentence after one that was only mended',
      [lines[0]!, `${lines[1]!} Souvent.`, lines[2]!],
      [lines[0]!, lines[1]!.replace('2025', '2024'), lines[2]!],
    ],
    [
      'a word between two that were replaced',
      [lines[0]!, lines[1]!.replace('avec la', 'avec souvent la'), lines[2]!],
      [lines[0]!, lines[1]!.replace('avec la', 'pour cette'), lines[2]!],
    ],
    ['what both have deleted', gone, gone],
  ])('are not %s', (_case, here, there) => {
    expect(changed(here, there).stranded).toEqual([]);
  });

  test('can be brought back with their paragraph, and stand once', () => {
    const { one, other, stranded } = changed(typed, gone);
    const doc = merged(one, other);
    expect(said(doc)).not.toEqual(typed);
    expect(bringBack(doc, stranded[0]!, 'test')).toBe(true);
    expect(said(doc)).toEqual(typed);
    write(doc, amina, ['Autre chose']);
    expect(bringBack(doc, stranded[0]!, 'test')).toBe(false);
    expect(said(doc)).toEqual(['Autre chose']);
  });

  test('are read in a letter with facts as well', () => {
    const withFact: Line = {
      kind: 'bullet',
      says: ['means'],
      parts: [{ text: 'Pour ' }, { fact: 'collectivity' }, { text: ' ensemble' }],
    };
    const one = letterSaying(['Un', { ...withFact, parts: [{ text: 'Pour ensemble' }] }, 'trois']);
    const other = copyOf(one);
    write(one, amina, ['Un', withFact, 'trois']);
    write(other, youssef, ['Un', 'trois']);
    const [french] = letterDifference('endorsement', [stateOf(one)], [stateOf(other)]);
    expect(words([french!.stranded[0]!.words])).toEqual(['{collectivity} ']);
    const doc = newLetterDoc('endorsement', [stateOf(one), stateOf(other)]);
    bringBack(doc, french!.stranded[0]!, 'test');
    expect(readLines(textOf(doc, 'fr'))[1]).toEqual(withFact);
  });
});
