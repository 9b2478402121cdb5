import { NodeSelection, type EditorState } from 'prosemirror-state';
import type { Line } from '../../domain/letters/text/letter-text';
import { linesSelected } from './line-commands';
import { letterSchema } from './schema';

/** How it stands where the cursor is. */
export interface EditorStanding {
  bold: boolean;
  italic: boolean;
  /** undefined where lines of several kinds are selected */
  kind: Line['kind'] | undefined;
  /** the one in force; undefined where lines of both are selected */
  direction: 'rtl' | 'ltr' | undefined;
  /** what all the lines selected are said to hold */
  says: readonly string[];
  /** of the first line selected, from 0 */
  line: number;
  /** whether the line of the cursor has no words */
  isEmptyLine: boolean;
  /** the fact that is selected */
  fact: string | undefined;
  canUndo: boolean;
  canRedo: boolean;
}

/** What the buttons show, but for what can be taken back. */
export function standingOf(
  state: EditorState,
  whole: 'rtl' | 'ltr',
): Omit<EditorStanding, 'canUndo' | 'canRedo'> {
  const { lines, first, last } = linesSelected(state);
  const all = lines.slice(first, last + 1);
  const { selection } = state;
  const has = (name: 'bold' | 'italic') => {
    const type = letterSchema.marks[name];
    const { from, to, empty, $from } = selection;
    if (!empty) return state.doc.rangeHasMark(from, to, type);
    return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  };
  const isFact = selection instanceof NodeSelection && selection.node.type.name === 'fact';
  return {
    bold: has('bold'),
    italic: has('italic'),
    kind: oneOf(all.map(({ kind }) => kind)),
    direction: oneOf(all.map(({ direction }) => direction ?? whole)),
    says: all[0]?.says.filter((one) => all.every(({ says }) => says.includes(one))) ?? [],
    line: first,
    isEmptyLine: all.every(({ content }) => content.size === 0),
    fact: isFact ? String(selection.node.attrs['name']) : undefined,
  };
}

const oneOf = <Value>(values: readonly Value[]): Value | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined;
