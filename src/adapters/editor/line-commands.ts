import type { Fragment } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import type { Line } from '../../domain/letters/text/letter-text';
import {
  docOf,
  indexOf,
  lineAt,
  lineOf,
  linesOf,
  positionOf,
  type DocLine,
  type PlacedLine,
} from './lines';
import { replaceDoc } from './replace-doc';
import { letterSchema } from './schema';

/** The lines of a document, and which of them the selection touches. */
export function linesSelected({ doc, selection }: EditorState) {
  const lines = linesOf(doc);
  const first = lineAt(lines, selection.from);
  return { lines, first, last: Math.max(first, lineAt(lines, selection.to)) };
}

/**
 * Puts other lines in the place of some.
 *
 * @param cursorAt - where the cursor goes, in the text; without it the selection stays where it is
 */
export function replaceLines(
  state: EditorState,
  [from, to]: readonly [number, number],
  others: readonly DocLine[],
  cursorAt?: number,
): Transaction {
  const { tr, doc, selection } = state;
  const lines = linesOf(doc);
  replaceDoc(tr, docOf([...lines.slice(0, from), ...others, ...lines.slice(to)]));
  const now = linesOf(tr.doc);
  const there = (position: number) => tr.doc.resolve(positionOf(now, indexOf(lines, position)));
  const next =
    cursorAt === undefined
      ? TextSelection.between(there(selection.anchor), there(selection.head))
      : TextSelection.create(tr.doc, positionOf(now, cursorAt));
  return tr.setSelection(next).scrollIntoView();
}

/** A command that changes the look of every line the selection touches, and no word. */
const onLines =
  (change: (line: DocLine, all: readonly DocLine[]) => DocLine): Command =>
  (state, dispatch) => {
    const { lines, first, last } = linesSelected(state);
    const all = lines.slice(first, last + 1);
    const others = all.map((line) => change(line, all));
    dispatch?.(replaceLines(state, [first, last + 1], others));
    return true;
  };

/** Gives the lines a kind; where all have it already, they become paragraphs again. */
export const toggleKind = (kind: Line['kind']): Command =>
  onLines((line, all) => ({
    ...line,
    kind: all.every((one) => one.kind === kind) ? 'paragraph' : kind,
  }));

/** Declares the direction of the lines; null for that of the text's language. */
export const setDirection = (direction: DocLine['direction']): Command =>
  onLines((line) => ({ ...line, direction }));

/** Says, or no longer says, that the lines hold an element of the letter. */
export const setSays = (element: string, isOn: boolean): Command =>
  onLines((line) => {
    const others = line.says.filter((one) => one !== element);
    return { ...line, says: isOn ? [...others, element].sort() : others };
  });

/** Puts a fact in the place of what is selected, in the style of the words there. */
export const insertFact =
  (name: string): Command =>
  (state, dispatch) => {
    const { tr, selection, storedMarks } = state;
    const marks = storedMarks ?? selection.$from.marks();
    const fact = letterSchema.node('fact', { name }, undefined, marks);
    tr.replaceSelectionWith(fact, false);
    const after = tr.doc.resolve(tr.mapping.map(selection.from));
    dispatch?.(tr.setSelection(TextSelection.near(after, -1)).scrollIntoView());
    return true;
  };

/** What stands before and after the selection, in the line that the two make together. */
export function cut(state: EditorState): { head: Fragment; tail: Fragment; line: PlacedLine } {
  const { from, to } = state.selection;
  const { lines, first, last } = linesSelected(state);
  const line = lineOf(lines, first);
  const end = lineOf(lines, last);
  return {
    line,
    head: line.content.cut(0, Math.max(0, from - line.at)),
    tail: end.content.cut(Math.max(0, to - end.at)),
  };
}
