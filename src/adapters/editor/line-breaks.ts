import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { cut, linesSelected, replaceLines, toggleKind } from './line-commands';
import { lineOf, linesOf, type DocLine } from './lines';

const plain = { kind: 'paragraph' } as const;

/** A new line where the cursor is, in place of what is selected. */
export const splitLine: Command = (state, dispatch) => {
  const { lines, first, last } = linesSelected(state);
  const { head, tail, line } = cut(state);
  const marks = state.storedMarks ?? state.selection.$from.marks();
  const isListItem = line.kind === 'bullet' || line.kind === 'number';
  if (isListItem && head.size + tail.size === 0) return toggleKind('paragraph')(state, dispatch);
  const isHeading = line.kind === 'heading';
  // what is ticked stays with the words
  const above: DocLine = {
    ...line,
    ...(head.size === 0 && { says: [], ...(isHeading && tail.size > 0 && plain) }),
    content: head,
  };
  const below: DocLine = {
    ...line,
    ...(head.size > 0 && { says: [] }),
    ...(isHeading && tail.size === 0 && plain),
    content: tail,
  };
  const cursorAt = lineOf(lines, first).index + head.size + 1;
  dispatch?.(replaceLines(state, [first, last + 1], [above, below], cursorAt).ensureMarks(marks));
  return true;
};

/** Takes away what is selected across lines; what is left of the first and the last is one line. */
export const deleteAcrossLines: Command = (state, dispatch) => {
  const { lines, first, last } = linesSelected(state);
  if (first === last) return false;
  const { head, tail, line } = cut(state);
  const cursorAt = lineOf(lines, first).index + head.size;
  const content = head.append(tail);
  // where nothing is left, nothing is left of what it was
  const joined: DocLine = { ...line, ...(content.size === 0 && { ...plain, says: [] }), content };
  dispatch?.(replaceLines(state, [first, last + 1], [joined], cursorAt));
  return true;
};

/** Backspace at the beginning of a line: out of its list, or into the line before. */
export const backOverLineStart: Command = (state, dispatch) => {
  const { lines, first } = linesSelected(state);
  const line = lineOf(lines, first);
  if (!state.selection.empty || state.selection.from !== line.at) return false;
  if (line.kind === 'bullet' || line.kind === 'number')
    return toggleKind('paragraph')(state, dispatch);
  if (first > 0) dispatch?.(joinLines(state, first - 1));
  return true;
};

/** Delete at the end of a line: brings in the line after. */
export const deleteOverLineEnd: Command = (state, dispatch) => {
  const { lines, first } = linesSelected(state);
  const line = lineOf(lines, first);
  if (!state.selection.empty || state.selection.from !== line.at + line.content.size) return false;
  if (first < lines.length - 1) dispatch?.(joinLines(state, first));
  return true;
};

/** Makes a line and the next one into one. What both are said to hold, the one is said to hold. */
function joinLines(state: EditorState, at: number): Transaction {
  const lines = linesOf(state.doc);
  const line = lineOf(lines, at);
  const next = lineOf(lines, at + 1);
  const joined: DocLine = {
    ...(line.content.size === 0 ? next : line),
    says: [...new Set([...line.says, ...next.says])].sort(),
    content: line.content.append(next.content),
  };
  return replaceLines(state, [at, at + 2], [joined], line.index + line.content.size);
}
