import type { Mark, PageContent, PageLink, StructureNode } from '../pages';

/** A page while it is painted. */
export interface PageUnderWay {
  contents: PageContent[];
  links: PageLink[];
}

/** Marks that belong together, and the place in the structure where they are read. */
export interface Piece {
  marks: readonly Mark[];
  /** from a node that is in the tree to the one that holds the marks, which may be new */
  path: readonly [StructureNode, ...StructureNode[]];
  /** pieces are read in this order, whatever the order they are painted in */
  order: number;
}

/** Paints on one page, and hangs what it paints into the structure. */
export interface Brush {
  /** from 0 */
  readonly page: number;
  /** whether what it paints is read; otherwise it is decoration, or stands for the second time */
  readonly isTagged: boolean;
  mark(node: StructureNode, marks: readonly Mark[]): void;
  /** @param pieces - from left to right */
  markPieces(pieces: readonly Piece[]): void;
  /** keeps a place among the contents for marks that are known once all pages are filled */
  reserve(node: StructureNode): (marks: readonly Mark[]) => void;
  artifact(marks: readonly Mark[]): void;
  link(link: PageLink): void;
  /** the same page, with nothing that is read */
  untagged(): Brush;
}

export function brushOn(page: PageUnderWay, number: number, isTagged = true): Brush {
  const artifact = (marks: readonly Mark[]) => void addContent(page, undefined, marks);
  return {
    page: number,
    isTagged,
    artifact,
    mark(node, marks) {
      if (isTagged) attach(node, addContent(page, node, marks));
      else artifact(marks);
    },
    markPieces(pieces) {
      if (!isTagged) {
        artifact(pieces.flatMap(({ marks }) => marks));
        return;
      }
      const contents = pieces.map((piece) => ({ ...piece, content: contentOf(page, piece) }));
      contents.sort((a, b) => a.order - b.order);
      for (const { path, content } of contents) attachAlong(path, content);
    },
    reserve(node) {
      const content: PageContent = { node: isTagged ? node : undefined, marks: [] };
      page.contents.push(content);
      if (isTagged) attach(node, content);
      return (marks) => {
        content.marks = marks;
      };
    },
    link(link) {
      if (isTagged) page.links.push(link);
    },
    untagged: () => brushOn(page, number, false),
  };
}

function contentOf(page: PageUnderWay, { marks, path }: Piece): PageContent {
  const content = { node: path.at(-1), marks: [...marks] };
  page.contents.push(content);
  return content;
}

/** The last content goes on where the same node is painted on: a paragraph is one content a page. */
function addContent(
  page: PageUnderWay,
  node: StructureNode | undefined,
  marks: readonly Mark[],
): PageContent {
  const last = page.contents.at(-1);
  if (last && last.node === node) {
    last.marks = [...last.marks, ...marks];
    return last;
  }
  const content = { node, marks: [...marks] };
  page.contents.push(content);
  return content;
}

function attachAlong([first, ...others]: Piece['path'], content: PageContent): void {
  let node = first;
  for (const child of others) {
    if (node.children.at(-1) !== child) node.children.push(child);
    node = child;
  }
  attach(node, content);
}

function attach(node: StructureNode, content: PageContent): void {
  if (node.children.at(-1) !== content) node.children.push(content);
}
