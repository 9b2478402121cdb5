import {
  NodeSelection,
  Selection,
  TextSelection,
  type EditorState,
  type Transaction,
} from 'prosemirror-state';
import { docOf, indexOf, linesOf, positionOf, type DocLine } from './lines';
import { replaceDoc } from './replace-doc';

/** How a place of the text before becomes one of the text after. */
export type PlaceMap = (place: number) => number;

/**
 * The change that brings the document to what the shared text says now. The cursor stays between the
 * same words; `cursorAt`, where given, is the place of the text where it goes instead.
 */
export function showText(
  state: EditorState,
  lines: readonly DocLine[],
  placeOf: PlaceMap,
  cursorAt?: number,
): Transaction {
  const { tr, doc, selection } = state;
  const old = linesOf(doc);
  replaceDoc(tr, docOf(lines));
  const now = linesOf(tr.doc);
  const moved = (position: number) => positionOf(now, placeOf(indexOf(old, position)));
  if (cursorAt === undefined)
    return (
      tr
        .setSelection(selectionOf(tr, selection, moved))
        // bold that was asked for before the word
        .setStoredMarks(state.storedMarks)
    );
  return tr.setSelection(Selection.near(tr.doc.resolve(positionOf(now, cursorAt)), -1));
}

function selectionOf(
  tr: Transaction,
  selection: Selection,
  moved: (position: number) => number,
): Selection {
  if (selection instanceof NodeSelection) {
    const at = moved(selection.from);
    if (tr.doc.nodeAt(at)?.type === selection.node.type) return NodeSelection.create(tr.doc, at);
  }
  return TextSelection.between(
    tr.doc.resolve(moved(selection.anchor)),
    tr.doc.resolve(moved(selection.head)),
  );
}
