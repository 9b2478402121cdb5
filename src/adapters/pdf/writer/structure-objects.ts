import type { Page, PageContent, StructureNode } from '../pages';
import type { Objects, Ref } from './jspdf-inside';
import { langEntry } from './language-tags';
import type { WrittenLink } from './link-objects';
import type { MarkedContents } from './marked-contents';
import { decimals, textString } from './pdf-syntax';

interface Tagged {
  pages: readonly Page[];
  marked: MarkedContents;
  links: readonly WrittenLink[];
}

/**
 * Writes the structure tree: what the parts of the document are, in reading order, and where on the
 * pages they stand.
 *
 * @throws {Error} when tree and pages do not tell of the same contents
 */
export function addStructure(root: StructureNode, tagged: Tagged, objects: Objects): Ref {
  const tree = objects.reserve();
  const refs = new Map<StructureNode, Ref>();
  reserveAll(root, refs, objects);
  addElement(root, tree, { ...tagged, refs, objects });
  const parentTree = objects.add(`<</Nums[${parents(tagged, refs)}]>>`);
  const next = tagged.pages.length + tagged.links.length;
  return objects.add(
    `<</Type/StructTreeRoot/K[${refOf(root, refs)}]/ParentTree ${parentTree}/ParentTreeNextKey ${next}>>`,
    tree,
  );
}

function reserveAll(node: StructureNode, refs: Map<StructureNode, Ref>, objects: Objects): void {
  if (refs.has(node)) throw new Error('a node stands twice in the structure');
  refs.set(node, objects.reserve());
  for (const child of node.children) if (isNode(child)) reserveAll(child, refs, objects);
}

const isNode = (child: StructureNode | PageContent): child is StructureNode => 'children' in child;

interface Writing extends Tagged {
  refs: ReadonlyMap<StructureNode, Ref>;
  objects: Objects;
}

function addElement(node: StructureNode, parent: Ref, writing: Writing): void {
  const { refs, objects } = writing;
  const alternative = node.alternative === undefined ? '' : `/Alt${textString(node.alternative)}`;
  objects.add(
    `<</Type/StructElem/S/${node.type}/P ${parent}${langEntry(node.language)}${alternative}` +
      `${attributes(node, writing)}${kids(node, writing)}>>`,
    refOf(node, refs),
  );
  for (const child of node.children) {
    if (isNode(child)) addElement(child, refOf(node, refs), writing);
  }
}

/**
 * Parts of the node in reading order, then the areas that can be pressed. Contents are named by their
 * numbers alone where all of them stand on one page, as they mostly do.
 */
function kids(node: StructureNode, { refs, objects, marked, links }: Writing): string {
  const placed = node.children.map((child) => {
    if (isNode(child)) return refOf(child, refs);
    const place = marked.placeOf(child);
    if (!place) throw new Error(`a content of ${node.type} is on no page`);
    return place;
  });
  const pages = new Set(placed.flatMap((part) => (typeof part === 'string' ? [] : [part.page])));
  const [page = 0] = pages;
  const parts = placed.map((part) => {
    if (typeof part === 'string') return part;
    if (pages.size === 1) return String(part.mcid);
    return `<</Type/MCR/Pg ${objects.page(part.page)}/MCID ${part.mcid}>>`;
  });
  const pressed = links
    .filter((link) => link.node === node)
    .map((link) => `<</Type/OBJR/Pg ${objects.page(link.page)}/Obj ${link.ref}>>`);
  const pageEntry = pages.size === 1 ? `/Pg ${objects.page(page)}` : '';
  return `${pageEntry}/K[${[...parts, ...pressed].join(' ')}]`;
}

function attributes({ scope, numbering, box }: StructureNode, { pages }: Writing): string {
  const owned = [
    ...(scope ? [`<</O/Table/Scope/${scope}>>`] : []),
    ...(numbering ? [`<</O/List/ListNumbering/${numbering}>>`] : []),
    ...(box ? [`<</O/Layout/Placement/Block/BBox[${corners(box, pages)}]>>`] : []),
  ];
  return owned.length > 0 ? `/A[${owned.join('')}]` : '';
}

function corners(box: NonNullable<StructureNode['box']>, pages: readonly Page[]): string {
  const foot = pages[box.page]?.height ?? 0;
  return decimals(box.x, foot - box.y - box.height, box.x + box.width, foot - box.y);
}

/** From the contents of each page, and from each link, back to the nodes they belong to. */
function parents({ pages, marked, links }: Tagged, refs: ReadonlyMap<StructureNode, Ref>): string {
  const ofPages = pages.map((_, index) => {
    const nodes = marked.nodesOn(index).map((node) => refOf(node, refs));
    return `${index}[${nodes.join(' ')}]`;
  });
  const ofLinks = links.map(({ node }, index) => `${pages.length + index} ${refOf(node, refs)}`);
  return [...ofPages, ...ofLinks].join(' ');
}

function refOf(node: StructureNode, refs: ReadonlyMap<StructureNode, Ref>): Ref {
  const ref = refs.get(node);
  if (!ref) throw new Error(`a node ${node.type} is not in the structure`);
  return ref;
}
