import { Schema, type DOMOutputSpec, type Node, type NodeSpec } from 'prosemirror-model';
import type { Line } from '../../domain/letters/text/letter-text';

/** How a line looks and what its writer says of it: the attributes of its end in the shared text. */
export interface LineLook {
  direction: Line['direction'] | null;
  /** sorted, without doubles */
  says: readonly string[];
}

const lineAttributes = { direction: { default: null }, says: { default: [] } };

/** Without a direction of its own a line has that of the whole text. */
const lineInDom = (tag: string, { attrs }: Node): DOMOutputSpec => {
  const { direction } = attrs as LineLook;
  return [tag, direction ? { dir: direction } : {}, 0];
};

const line = (tag: string): NodeSpec => ({
  content: 'inline*',
  attrs: lineAttributes,
  toDOM: (node) => lineInDom(tag, node),
});

const list = (tag: string): NodeSpec => ({
  content: 'item+',
  group: 'block',
  toDOM: () => [tag, 0],
});

/**
 * What a letter can hold. Its lists have one level, and two of the same kind never stand side by side:
 * they are the same lines as one list, see `lines.ts`.
 */
export const letterSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { ...line('p'), group: 'block' },
    heading: { ...line('h2'), group: 'block', defining: true },
    bullet: list('ul'),
    number: list('ol'),
    item: { ...line('li'), defining: true },
    text: { group: 'inline' },
    fact: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { name: {} },
      toDOM: ({ attrs }) => ['bdi', { 'data-fact': String(attrs['name']) }],
    },
    /** what a later version has put into the text: kept in its place, not shown */
    unknown: {
      group: 'inline',
      inline: true,
      atom: true,
      selectable: false,
      attrs: { embed: {} },
      toDOM: () => ['span', { class: 'letter-text__unknown' }],
    },
  },
  marks: {
    bold: { toDOM: () => ['strong', 0] },
    italic: { toDOM: () => ['em', 0] },
  },
});
