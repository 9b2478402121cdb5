import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import {
  backOverLineStart,
  deleteAcrossLines,
  deleteOverLineEnd,
  splitLine,
} from '../../../src/adapters/editor/line-breaks';
import { setDirection, setSays, toggleKind } from '../../../src/adapters/editor/line-commands';
import { linesOf } from '../../../src/adapters/editor/lines';
import { toggleBold } from '../../../src/adapters/editor/plugins';
import { letterSchema } from '../../../src/adapters/editor/schema';
import { spansOf } from '../../../src/adapters/letters/spans';
import { exchange, newText, plainEditor, type PlainEditor } from './plain-editor';

/** Each place of the text by who wrote it and when: written anew, it would be another one. */
const identities = (text: Y.Text): string[] =>
  spansOf(text)
    .filter(({ isDeleted }) => !isDeleted)
    .flatMap(({ client, clock, length }) =>
      Array.from({ length }, (_, index) => `${client}:${clock + index}`),
    );

function letterOf(words: string): { text: Y.Text; editor: PlainEditor; before: string[] } {
  const text = newText();
  text.insert(0, words);
  return { text, editor: plainEditor(text), before: identities(text) };
}

const kinds = (editor: PlainEditor) =>
  linesOf(editor.state.doc).map(
    ({ kind, content }) => `${kind}: ${content.textBetween(0, content.size)}`,
  );

describe('what is written stays the same words', () => {
  it('when a paragraph is split: one sign more', () => {
    const { text, editor, before } = letterOf('abcd\nef\n');
    editor.select(2);
    editor.run(splitLine);

    expect(text.toJSON()).toBe('ab\ncd\nef\n');
    expect(identities(text).filter((one) => !before.includes(one))).toHaveLength(1);
    expect(before.filter((one) => !identities(text).includes(one))).toEqual([]);
  });

  it('when two paragraphs become one: one sign less', () => {
    for (const [place, command] of [
      [3, backOverLineStart],
      [2, deleteOverLineEnd],
    ] as const) {
      const { text, editor, before } = letterOf('ab\ncd\n');
      editor.select(place);
      editor.run(command);

      expect(text.toJSON()).toBe('abcd\n');
      expect(identities(text)).toEqual(before.filter((_, index) => index !== 2));
    }
  });

  it.each([
    ['a list', toggleKind('bullet')],
    ['a heading', toggleKind('heading')],
    ['another direction', setDirection('ltr')],
    ['what they say', setSays('support', true)],
    ['bold', toggleBold],
  ])('when lines are given %s: every sign stays', (_, command) => {
    const { text, editor, before } = letterOf('ab\ncd\nef\n');
    editor.select(1, 4);
    editor.run(command);

    expect(identities(text)).toEqual(before);
    expect(text.toDelta()).not.toEqual([{ insert: 'ab\ncd\nef\n' }]);
  });

  it('when a selection across lines goes, but for what was selected', () => {
    const { text, editor, before } = letterOf('ab\ncd\nef\n');
    editor.select(1, 7);
    editor.run(deleteAcrossLines);

    expect(text.toJSON()).toBe('af\n');
    expect(identities(text)).toEqual([before[0], before[7], before[8]]);
  });

  it('when two split the same paragraph without each other: nothing is doubled', () => {
    const { text, editor } = letterOf('abcd\n');
    const otherText = newText(text.doc!);
    const other = plainEditor(otherText);
    editor.select(2);
    editor.run(splitLine);
    other.select(2);
    other.run(splitLine);
    exchange(text, otherText);

    expect(kinds(editor)).toEqual(['paragraph: ab', 'paragraph: ', 'paragraph: cd']);
    expect(kinds(other)).toEqual(kinds(editor));
  });

  it('when one makes a list of a paragraph in which the other writes', () => {
    const { text, editor } = letterOf('ab\ncd\n');
    const otherText = newText(text.doc!);
    const other = plainEditor(otherText);
    editor.select(0, 4);
    editor.run(toggleKind('number'));
    other.select(1);
    other.type('xyz');
    exchange(text, otherText);

    expect(kinds(editor)).toEqual(['number: axyzb', 'number: cd']);
    expect(kinds(other)).toEqual(kinds(editor));
  });
});

describe('what a later version has put into a text', () => {
  it('is kept, with its place, by whoever does not know it', () => {
    const { text, editor } = letterOf('ab\n');
    text.insertEmbed(1, { chart: 7 });
    text.format(0, 1, { colour: 'red' });
    text.format(3, 1, { align: 'centre' });
    editor.select(3);
    editor.type('c');
    editor.select(0, 4);
    editor.run(toggleBold);
    editor.run(toggleKind('heading'));

    expect(editor.state.doc.textContent).toBe('abc');
    expect(text.toDelta()).toEqual([
      { insert: 'a', attributes: { colour: 'red', bold: true } },
      { insert: { chart: 7 }, attributes: { bold: true } },
      { insert: 'bc', attributes: { bold: true } },
      { insert: '\n', attributes: { align: 'centre', kind: 'heading' } },
    ]);
  });

  it('is read as ordinary words where its kind or direction is not known', () => {
    const { text, editor } = letterOf('ab\n');
    text.format(2, 1, { kind: 'poem', direction: 'up' });

    expect(kinds(editor)).toEqual(['paragraph: ab']);
    expect(linesOf(editor.state.doc)[0]).toMatchObject({ direction: null });
  });
});

describe('a text that lacks its last line end', () => {
  it.each(['', 'ab'])('is read, and mended by whoever writes in it: %j', (words) => {
    const { text, editor } = letterOf(words);
    editor.select(words.length);
    editor.type('c');

    expect(text.toJSON()).toMatch(new RegExp(`^${words}c\\n?$`));
    editor.run(toggleKind('heading'));
    expect(text.toDelta()).toEqual([
      { insert: `${words}c` },
      { insert: '\n', attributes: { kind: 'heading' } },
    ]);
  });
});

describe('half of a character outside of the base plane', () => {
  it('is never written, where one sign takes the place of another', () => {
    const { text, editor } = letterOf('😀\n');
    const { tr } = editor.state;
    // what the page reads after 😀 was replaced by 😁: they share their first half
    editor.act(tr.replaceWith(1, 3, letterSchema.text('😁')));

    expect(text.toDelta()).toEqual([{ insert: '😁\n' }]);
    expect(spansOf(text).map(({ content }) => content)).not.toContain('\uFFFD');
  });
});
