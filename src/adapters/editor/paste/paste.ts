import type { EditorView } from 'prosemirror-view';
import { TextSelection } from 'prosemirror-state';
import { linesOfHtml } from './html-lines';
import { docLinesOf, linesOfPlain, longestPaste, pasteLines } from './paste-lines';

/** HTML of this many characters is more style than words: the words come without it. */
const longestHtml = 20_000_000;

export interface PasteOptions {
  direction: 'rtl' | 'ltr';
  /** what was to be pasted is too long for a letter */
  ontoolong: () => void;
}

/**
 * Puts what is pasted or dropped into the text, cleaned.
 *
 * @returns whether there was anything to put
 */
export function takeIn(view: EditorView, data: DataTransfer, options: PasteOptions): boolean {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  if (plain.length > longestPaste) {
    options.ontoolong();
    return true;
  }
  const read = html !== '' && html.length <= longestHtml ? linesOfHtml(html) : [];
  const lines = read.length > 0 ? read : linesOfPlain(plain);
  const length = lines.reduce((sum, { parts }) => sum + lengthOf(parts), 0);
  if (length > longestPaste) options.ontoolong();
  else if (lines.length > 0)
    view.dispatch(
      pasteLines(view.state, docLinesOf(lines, options.direction)).setMeta('paste', true),
    );
  return lines.length > 0;
}

const lengthOf = (parts: readonly object[]): number =>
  parts.reduce((sum, part) => sum + ('text' in part ? String(part.text).length : 1), 0);

/** Puts the cursor where something is dropped. */
export function cursorAtDrop(view: EditorView, event: DragEvent): void {
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!found) return;
  const place = view.state.doc.resolve(found.pos);
  view.dispatch(view.state.tr.setSelection(TextSelection.between(place, place)));
}
