import type { Fragment, Node } from 'prosemirror-model';
import type { Line } from '../../domain/letters/text/letter-text';
import { letterSchema, type LineLook } from './schema';

/** A line of the document as the shared text sees it, whether it stands in a list or not. */
export interface DocLine extends LineLook {
  kind: Line['kind'];
  content: Fragment;
  /** the block it stands in, reused as long as nothing changes in it */
  node?: Node | undefined;
}

/** Where a line begins: in the document, just inside its block, and in the shared text. */
export interface PlacedLine extends DocLine {
  node: Node;
  at: number;
  index: number;
}

const { paragraph, heading, item } = letterSchema.nodes;

/**
 * A line that is there: every document has one at least.
 *
 * @throws RangeError for one that is not
 */
export function lineOf<Some extends DocLine>(lines: readonly Some[], at: number): Some {
  const line = lines[at];
  if (!line) throw new RangeError(`No line ${at} of ${lines.length}`);
  return line;
}

/** Every line of a document, in order. */
export function linesOf(doc: Node): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let index = 0;
  const add = (node: Node, kind: Line['kind'], at: number) => {
    const { direction, says } = node.attrs as LineLook;
    lines.push({ kind, direction, says, content: node.content, node, at, index });
    index += node.content.size + 1;
  };
  doc.forEach((block, offset) => {
    if (block.type === paragraph) add(block, 'paragraph', offset + 1);
    else if (block.type === heading) add(block, 'heading', offset + 1);
    else {
      const kind = block.type === letterSchema.nodes.bullet ? 'bullet' : 'number';
      block.forEach((one, within) => {
        add(one, kind, offset + 1 + within + 1);
      });
    }
  });
  return lines;
}

/** Where lines begin in the shared text. */
export function lineStarts(lines: readonly DocLine[]): number[] {
  let index = 0;
  return lines.map(({ content }) => {
    const start = index;
    index += content.size + 1;
    return start;
  });
}

/** The document with these lines: neighbours of one kind of list stand in one list. */
export function docOf(lines: readonly DocLine[]): Node {
  const blocks: Node[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lineOf(lines, at);
    const { kind } = line;
    if (kind === 'bullet' || kind === 'number') {
      let end = at + 1;
      while (lines[end]?.kind === kind) end += 1;
      blocks.push(letterSchema.nodes[kind].create(null, lines.slice(at, end).map(blockOf)));
      at = end;
    } else {
      blocks.push(blockOf(line));
      at += 1;
    }
  }
  return letterSchema.nodes.doc.create(null, blocks.length > 0 ? blocks : paragraph.create());
}

function blockOf({ kind, direction, says, content, node }: DocLine): Node {
  const type = kind === 'paragraph' ? paragraph : kind === 'heading' ? heading : item;
  const isSame =
    node?.type === type &&
    node.content === content &&
    node.attrs['direction'] === direction &&
    sameWords(node.attrs['says'] as readonly string[], says);
  return isSame ? node : type.create({ direction, says }, content);
}

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index]);

/** The line that holds a place of the document; the next one for a place between two. */
export function lineAt(lines: readonly PlacedLine[], position: number): number {
  const after = lines.findIndex(({ at, content }) => position <= at + content.size);
  return after === -1 ? lines.length - 1 : after;
}

/** Where a place of the document is in the shared text, in UTF-16 code units. */
export function indexOf(lines: readonly PlacedLine[], position: number): number {
  const line = lineOf(lines, lineAt(lines, position));
  const { at, index, content } = line;
  if (position > at + content.size) return index + content.size + 1;
  return index + Math.max(0, position - at);
}

/** Where a place of the shared text is in the document. */
export function positionOf(lines: readonly PlacedLine[], index: number): number {
  const line = lines.findLast((one) => one.index <= index) ?? lineOf(lines, 0);
  return line.at + Math.min(index - line.index, line.content.size);
}
