import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import * as Y from 'yjs';
import { bindText, type TextBinding } from '../../../src/adapters/editor/binding';
import { docOf, linesOf, positionOf } from '../../../src/adapters/editor/lines';
import { joinedLists } from '../../../src/adapters/editor/plugins';
import { readText } from '../../../src/adapters/editor/read-text';

/** An editor without a browser: the state, the binding and a cursor told in places of the text. */
export interface PlainEditor {
  readonly state: EditorState;
  readonly binding: TextBinding;
  isComposing: boolean;
  /** what a person does */
  act: (tr: Transaction) => void;
  run: (command: Command) => boolean;
  select: (from: number, to?: number) => void;
  type: (words: string) => void;
}

export function plainEditor(text: Y.Text): PlainEditor {
  let state = EditorState.create({ doc: docOf(readText(text).lines), plugins: [joinedLists()] });
  const binding = bindText(text, {
    state: () => state,
    show: (change) => {
      state = state.apply(change);
    },
    isComposing: () => editor.isComposing,
  });
  const act = (tr: Transaction) => {
    const before = state.doc;
    const applied = state.applyTransaction(tr);
    state = applied.state;
    const maps = applied.transactions.flatMap(({ mapping }) => mapping.maps);
    if (!state.doc.eq(before)) binding.write(before, state.doc, maps);
  };
  const editor: PlainEditor = {
    get state() {
      return state;
    },
    binding,
    isComposing: false,
    act,
    run: (command) => command(state, act),
    select: (from, to = from) => {
      const lines = linesOf(state.doc);
      const at = (place: number) => state.doc.resolve(whole(state.doc, positionOf(lines, place)));
      act(state.tr.setSelection(TextSelection.between(at(from), at(to))));
    },
    type: (words) => {
      act(state.tr.insertText(words));
    },
  };
  return editor;
}

/** The place, or the one before where no cursor can be: between the halves of a character. */
export function whole(doc: Node, position: number): number {
  const around = doc.textBetween(
    Math.max(0, position - 1),
    Math.min(position + 1, doc.content.size),
  );
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(around) ? position - 1 : position;
}

/** A document for one person, with a client of its own, or of others' updates. */
export function newText(from?: Y.Doc): Y.Text {
  const doc = new Y.Doc({ gc: false });
  if (from) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from), 'stored');
  return doc.getText('ar');
}

/** Each learns what the other has written. */
export function exchange(one: Y.Text, other: Y.Text): void {
  const [a, b] = [one.doc!, other.doc!];
  const forB = Y.encodeStateAsUpdate(a, Y.encodeStateVector(b));
  const forA = Y.encodeStateAsUpdate(b, Y.encodeStateVector(a));
  Y.applyUpdate(b, forB, 'stored');
  Y.applyUpdate(a, forA, 'stored');
}

/** What the shared text says, with its attributes, and what the editor shows of it. */
export const shownAndKept = (editor: PlainEditor, text: Y.Text) => ({
  shown: editor.state.doc.toJSON() as unknown,
  kept: docOf(readText(text).lines).toJSON() as unknown,
});
