import { Fragment, type Node } from 'prosemirror-model';
import type { Text } from 'yjs';
import { factName } from '../../domain/letters/text/normal-lines';
import type { DocLine } from './lines';
import { letterSchema } from './schema';

type Attributes = Readonly<Record<string, unknown>>;

const tick = 'says:';

/** A paragraph that nobody has written in. */
const emptyLine: DocLine = {
  kind: 'paragraph',
  direction: null,
  says: [],
  content: Fragment.empty,
};

/**
 * The lines of a shared text, place for place: what a later version has put into it is kept as a
 * node of its own, so that every place of the document is one of the text.
 */
export function readText(text: Text): { lines: DocLine[]; hasEnd: boolean } {
  const lines: DocLine[] = [];
  let inline: Node[] = [];
  let hasEnd = false;
  const end = (attributes: Attributes) => {
    lines.push({ ...lookOf(attributes), content: Fragment.from(inline) });
    inline = [];
  };
  for (const { insert, attributes = {} } of text.toDelta() as Insertion[]) {
    hasEnd = typeof insert === 'string' && insert.endsWith('\n');
    if (typeof insert !== 'string') inline.push(embedded(insert, attributes));
    else
      insert.split('\n').forEach((words, index, all) => {
        if (words !== '') inline.push(letterSchema.text(words, marksOf(attributes)));
        if (index < all.length - 1) end(attributes);
      });
  }
  if (inline.length > 0) end({});
  return { lines: lines.length > 0 ? lines : [emptyLine], hasEnd };
}

interface Insertion {
  insert: unknown;
  attributes?: Attributes;
}

function lookOf(attributes: Attributes): Omit<DocLine, 'content'> {
  const { kind, direction } = attributes;
  const says = Object.keys(attributes).filter(
    (name) => name.startsWith(tick) && name !== tick && attributes[name] === true,
  );
  return {
    kind: kind === 'heading' || kind === 'bullet' || kind === 'number' ? kind : 'paragraph',
    direction: direction === 'rtl' || direction === 'ltr' ? direction : null,
    says: says.map((name) => name.slice(tick.length)).sort(),
  };
}

const marksOf = ({ bold, italic }: Attributes) => [
  ...(bold === true ? [letterSchema.mark('bold')] : []),
  ...(italic === true ? [letterSchema.mark('italic')] : []),
];

function embedded(embed: unknown, attributes: Attributes): Node {
  const fact = isObject(embed) ? embed['fact'] : undefined;
  const marks = marksOf(attributes);
  return typeof fact === 'string' && factName.test(fact)
    ? letterSchema.node('fact', { name: fact }, undefined, marks)
    : letterSchema.node('unknown', { embed: isObject(embed) ? embed : {} }, undefined, marks);
}

const isObject = (value: unknown): value is Attributes =>
  typeof value === 'object' && value !== null;
