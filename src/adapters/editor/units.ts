import type { Node } from 'prosemirror-model';
import { lineAttributes } from '../letters/read-lines';
import type { DocLine } from './lines';

/** One place of the shared text: a UTF-16 code unit, an embed, or the end of a line. */
export interface Unit {
  /** what it is, whatever its style: equal keys are the same words */
  key: string;
  /** what is inserted in its place; the end of a line is a line break */
  content: string | object;
  /** attributes of the shared text; those of one run of words are the same object */
  attributes: Attributes;
}

export type Attributes = Readonly<Record<string, unknown>>;

/** Lines as the places they take in the shared text. */
export const unitsOf = (lines: readonly DocLine[]): Unit[] =>
  lines.flatMap((line) => [...inlineUnits(line), endOf(line)]);

function inlineUnits({ content }: DocLine): Unit[] {
  const units: Unit[] = [];
  content.forEach((node) => {
    const attributes = Object.fromEntries(node.marks.map(({ type }) => [type.name, true]));
    const { text } = node;
    if (text === undefined) units.push({ ...embedUnit(node), attributes });
    else
      for (let at = 0; at < text.length; at += 1)
        units.push({ key: text.charAt(at), content: text.charAt(at), attributes });
  });
  return units;
}

function embedUnit({ type, attrs }: Node): Pick<Unit, 'key' | 'content'> {
  const embed =
    type.name === 'fact' ? { fact: attrs['name'] as string } : (attrs['embed'] as object);
  return { key: JSON.stringify(embed), content: embed };
}

const endOf = ({ kind, direction, says }: DocLine): Unit => ({
  key: '\n',
  content: '\n',
  attributes: lineAttributes({ kind, direction: direction ?? undefined, says, parts: [] }),
});

/** What is to be set, or taken away (null), to come from one style to another; undefined for nothing. */
export function styleChange(before: Attributes, after: Attributes): Attributes | undefined {
  if (before === after) return undefined;
  const change: Record<string, unknown> = {};
  for (const name of Object.keys(before)) if (!(name in after)) change[name] = null;
  for (const [name, value] of Object.entries(after))
    if (before[name] !== value) change[name] = value;
  return Object.keys(change).length > 0 ? change : undefined;
}
