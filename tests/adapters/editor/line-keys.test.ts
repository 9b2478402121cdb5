import { describe, expect, it } from 'vitest';
import type { Command } from 'prosemirror-state';
import {
  backOverLineStart,
  deleteAcrossLines,
  deleteOverLineEnd,
  splitLine,
} from '../../../src/adapters/editor/line-breaks';
import { setSays, toggleKind } from '../../../src/adapters/editor/line-commands';
import { linesOf } from '../../../src/adapters/editor/lines';
import { newText, plainEditor } from './plain-editor';

type Attributes = Record<string, unknown>;
const heading = { kind: 'heading' };
const bullet = { kind: 'bullet' };
const said = { 'says:support': true };
const rtl = { direction: 'rtl' };

/** A letter of these lines, what a key does at a place of it, and the lines it comes to. */
function after(
  lines: readonly (readonly [string, Attributes?])[],
  command: Command,
  from: number,
  to = from,
): string[] {
  const text = newText();
  for (const [words, attributes = {}] of lines) {
    text.insert(text.length, words, {});
    text.insert(text.length, '\n', { ...attributes });
  }
  const editor = plainEditor(text);
  editor.select(from, to);
  editor.run(command);
  editor.type('^');
  return linesOf(editor.state.doc).map(({ kind, direction, says, content }) =>
    [kind, direction, ...says, content.textBetween(0, content.size)].filter(Boolean).join(' '),
  );
}

describe('Enter', () => {
  it.each([
    ['in a paragraph makes two', [['abcd']], 2, ['paragraph ab', 'paragraph ^cd']],
    ['in a list makes another item', [['abcd', bullet]], 4, ['bullet abcd', 'bullet ^']],
    [
      'in an empty item leaves the list',
      [
        ['ab', bullet],
        ['', bullet],
      ],
      3,
      ['bullet ab', 'paragraph ^'],
    ],
    [
      'at the end of a heading begins a paragraph',
      [['ab', heading]],
      2,
      ['heading ab', 'paragraph ^'],
    ],
    ['in a heading makes two', [['abcd', heading]], 2, ['heading ab', 'heading ^cd']],
    [
      'before a heading makes room for a paragraph',
      [['ab', heading]],
      0,
      ['paragraph', 'heading ^ab'],
    ],
    ['keeps the direction', [['ab', rtl]], 2, ['paragraph rtl ab', 'paragraph rtl ^']],
    [
      'leaves what is said with its words',
      [['ab', said]],
      2,
      ['paragraph support ab', 'paragraph ^'],
    ],
    ['before them as well', [['ab', said]], 0, ['paragraph', 'paragraph support ^ab']],
  ] as const)('%s', (_, lines, place, expected) => {
    expect(after(lines as never, splitLine, place)).toEqual(expected);
  });

  it('takes the place of what is selected', () => {
    expect(after([['ab'], ['cd', bullet]], splitLine, 1, 4)).toEqual([
      'paragraph a',
      'paragraph ^d',
    ]);
  });
});

describe('Backspace at the beginning of a line', () => {
  it.each([
    [
      'takes an item out of its list first',
      [['ab'], ['cd', bullet]],
      3,
      ['paragraph ab', 'paragraph ^cd'],
    ],
    ['joins a paragraph to the line before', [['ab', bullet], ['cd']], 3, ['bullet ab^cd']],
    [
      'says of the one line what was said of both',
      [
        ['ab', said],
        ['cd', { 'says:staff': true }],
      ],
      3,
      ['paragraph staff support ab^cd'],
    ],
    ['keeps a heading when the line before is empty', [[''], ['cd', heading]], 1, ['heading ^cd']],
    ['does nothing in the first line', [['ab'], ['cd']], 0, ['paragraph ^ab', 'paragraph cd']],
  ] as const)('%s', (_, lines, place, expected) => {
    expect(after(lines as never, backOverLineStart, place)).toEqual(expected);
  });
});

describe('Delete', () => {
  it('at the end of a line brings in the line after', () => {
    expect(after([['ab'], ['cd', heading]], deleteOverLineEnd, 2)).toEqual(['paragraph ab^cd']);
  });

  it('at the end of the text does nothing', () => {
    expect(after([['ab'], ['cd']], deleteOverLineEnd, 5)).toEqual([
      'paragraph ab',
      'paragraph cd^',
    ]);
  });

  it('of everything leaves an ordinary empty line, of which nothing is said', () => {
    expect(after([['ab', { ...heading, ...said }], ['cd']], deleteAcrossLines, 0, 5)).toEqual([
      'paragraph ^',
    ]);
  });
});

describe('a list', () => {
  it('is one with its neighbour of the same kind, and apart from one of another', () => {
    const text = newText();
    text.insert(0, 'a\nb\nc\n');
    const editor = plainEditor(text);
    editor.select(0);
    editor.run(toggleKind('bullet'));
    editor.select(4);
    editor.run(toggleKind('number'));
    expect(editor.state.doc.childCount).toBe(3);
    editor.select(2);
    editor.run(toggleKind('bullet'));

    expect(editor.state.doc.childCount).toBe(2);
    expect(editor.state.doc.child(0).childCount).toBe(2);
  });

  it('of lines selected of which some are in it takes in the others, and then lets all go', () => {
    expect(after([['a', bullet], ['b']], toggleKind('bullet'), 0, 3)).toEqual(['bullet ^']);
    const text = newText();
    text.insert(0, 'a\nb\n', { kind: 'bullet' });
    const editor = plainEditor(text);
    editor.select(0, 3);
    editor.run(toggleKind('bullet'));

    expect(linesOf(editor.state.doc).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('what lines are said to hold', () => {
  it('is said of each once, in one order', () => {
    const text = newText();
    text.insert(0, 'a\n', { 'says:support': true });
    const editor = plainEditor(text);
    editor.run(setSays('staff', true));
    editor.run(setSays('support', true));

    expect(linesOf(editor.state.doc)[0]!.says).toEqual(['staff', 'support']);
    editor.run(setSays('support', false));
    expect(linesOf(editor.state.doc)[0]!.says).toEqual(['staff']);
  });
});
