import { TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { splitLine } from '../../../src/adapters/editor/line-breaks';
import { indexOf, linesOf } from '../../../src/adapters/editor/lines';
import { exchange, newText, plainEditor, type PlainEditor } from './plain-editor';

function two(words: string): { text: Y.Text; other: Y.Text; editor: PlainEditor } {
  const text = newText();
  text.insert(0, words);
  return { text, other: newText(text.doc!), editor: plainEditor(text) };
}

const cursor = ({ state }: PlainEditor): [number, number] => {
  const lines = linesOf(state.doc);
  return [indexOf(lines, state.selection.anchor), indexOf(lines, state.selection.head)];
};

describe('the cursor, while others write', () => {
  it.each<[string, number, (other: Y.Text) => void, number]>([
    ['before it', 4, (other) => other.insert(1, 'xyz'), 7],
    ['after it', 4, (other) => other.insert(6, 'xyz'), 4],
    ['right where it is', 4, (other) => other.insert(4, 'xyz'), 4],
    ['a line of their own before its line', 3, (other) => other.insert(3, 'new\n'), 7],
    ['at the beginning of its line', 3, (other) => other.insert(3, 'new'), 3],
    ['over the place where it is', 4, (other) => other.delete(3, 2), 3],
    ['and take away the line before', 4, (other) => other.delete(0, 3), 1],
    ['and change only how words look', 4, (other) => other.format(0, 8, { bold: true }), 4],
    [
      'in two places at once',
      4,
      (other) => {
        other.insert(7, 'zz');
        other.insert(0, 'aa');
      },
      6,
    ],
  ])('stays between the same words: they write %s', (_, place, act, expected) => {
    const { text, other, editor } = two('ab\ncd\nef\n');
    editor.select(place);
    act(other);
    exchange(text, other);

    expect(cursor(editor)).toEqual([expected, expected]);
  });

  it('keeps what is selected, its ends the way round they were', () => {
    const { text, other, editor } = two('ab\ncd\nef\n');
    const { tr, doc } = editor.state;
    editor.act(tr.setSelection(TextSelection.create(doc, 11, 2)));
    const [anchor, head] = cursor(editor);
    other.insert(4, 'xyz');
    exchange(text, other);

    expect(cursor(editor)).toEqual([anchor + 3, head]);
  });

  it('keeps the style that the next word is to have', () => {
    const { text, other, editor } = two('ab\n');
    const bold = editor.state.schema.mark('bold');
    editor.act(editor.state.tr.addStoredMark(bold));
    other.insert(0, 'x');
    exchange(text, other);

    expect(editor.state.storedMarks?.map(({ type }) => type.name)).toEqual(['bold']);
  });
});

describe('undo', () => {
  it("takes back one's own words alone, around and within those of others", () => {
    const { text, other, editor } = two('ab\n');
    editor.select(1);
    editor.type('123');
    exchange(text, other);
    other.insert(2, 'xyz');
    exchange(text, other);
    editor.binding.history.undo();

    expect(text.toJSON()).toBe('axyzb\n');
    expect(editor.state.doc.textContent).toBe('axyzb');
  });

  it('puts the cursor where something changed', () => {
    const { editor } = two('ab\ncd\nef\n');
    editor.select(7);
    editor.run(splitLine);
    editor.select(0);
    editor.binding.history.undo();

    expect(cursor(editor)).toEqual([7, 7]);
  });

  it('leaves alone what came from storage or from another tab', () => {
    const { text, other, editor } = two('ab\n');
    other.insert(0, 'xyz');
    exchange(text, other);

    expect(editor.binding.history.canUndo()).toBe(false);
  });
});

describe('while a word is being put together', () => {
  it('nothing of others is shown, and all of it afterwards, each in its place', () => {
    const { text, other, editor } = two('ab\n');
    editor.select(2);
    editor.isComposing = true;
    editor.type('k');
    exchange(text, other);
    other.insert(0, 'new\n');
    exchange(text, other);
    const { tr } = editor.state;
    // the word grows in the page, where nothing has moved
    editor.act(tr.insertText('ki', 3, 4));
    expect(editor.state.doc.textContent).toBe('abki');
    editor.isComposing = false;
    editor.binding.catchUp();

    expect(text.toJSON()).toBe('new\nabki\n');
    expect(cursor(editor)).toEqual([8, 8]);
  });

  it('a part of it that another takes away stays away, and nothing else goes with it', () => {
    const { text, other, editor } = two('ab\ncd\n');
    editor.select(2);
    editor.isComposing = true;
    editor.type('xyz');
    exchange(text, other);
    // of the word, and of the line after
    other.delete(6, 1);
    other.delete(3, 1);
    exchange(text, other);
    const { tr } = editor.state;
    editor.act(tr.insertText('k', 3, 6));
    editor.isComposing = false;
    editor.binding.catchUp();

    expect(text.toJSON()).toBe('abk\nd\n');
    expect(editor.state.doc.textContent).toBe('abkd');
  });
});
