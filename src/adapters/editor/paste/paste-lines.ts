import { Fragment } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Line } from '../../../domain/letters/text/letter-text';
import { normalParts } from '../../../domain/letters/text/normal-lines';
import { cut, linesSelected, replaceLines } from '../line-commands';
import { lineOf, type DocLine } from '../lines';
import { letterSchema } from '../schema';
import { cleanWords, lineBreak } from './clean-words';

/** More than sixty pages are no letter: they are refused whole, never cut. */
export const longestPaste = 200_000;

/** The lines of a plain text; empty ones only part the others. */
export const linesOfPlain = (text: string): Line[] =>
  text
    .split(lineBreak)
    .map((words) =>
      cleanWords(words)
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter((words) => words !== '')
    .map((words) => ({ kind: 'paragraph', parts: [{ text: words }] }));

/** The lines as the document holds them; a direction that the whole text has is none of their own. */
export const docLinesOf = (lines: readonly Line[], whole: 'rtl' | 'ltr'): DocLine[] =>
  lines.map(({ kind, direction, parts }) => ({
    kind,
    direction: direction === undefined || direction === whole ? null : direction,
    says: [],
    content: Fragment.from(
      normalParts(parts).map((part) =>
        'fact' in part
          ? letterSchema.node('fact', { name: part.fact })
          : letterSchema.text(part.text, [
              ...(part.bold ? [letterSchema.mark('bold')] : []),
              ...(part.italic ? [letterSchema.mark('italic')] : []),
            ]),
      ),
    ),
  }));

/** Puts lines in the place of what is selected; the first goes on the line of the cursor. */
export function pasteLines(state: EditorState, pasted: readonly DocLine[]): Transaction {
  const first = pasted[0];
  const last = pasted.at(-1);
  if (!first || !last) return state.tr;
  const { lines, first: from, last: to } = linesSelected(state);
  const { head, tail, line } = cut(state);
  const others = pasted.slice(1, -1);
  const begun: DocLine =
    head.size === 0 && (line.kind === 'paragraph' || (tail.size === 0 && line.kind === 'heading'))
      ? { ...first, says: line.says }
      : { ...line, content: head.append(first.content) };
  const all =
    pasted.length === 1
      ? [{ ...begun, content: head.append(first.content).append(tail) }]
      : [begun, ...others, { ...last, content: last.content.append(tail) }];
  const length = pasted.reduce((sum, { content }) => sum + content.size + 1, -1);
  const cursorAt = lineOf(lines, from).index + head.size + length;
  return replaceLines(state, [from, to + 1], all, cursorAt);
}
