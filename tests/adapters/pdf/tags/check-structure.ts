import type { PageContent, PagedDocument, StructureNode } from '../../../../src/adapters/pdf/pages';

/** What is wrong with the structure of a document, one sentence for each fault. */
export function faultsIn({ pages, structure }: PagedDocument): string[] {
  const nodes = [...nodesOf(structure)];
  const placed = nodes.flatMap((node) =>
    node.children.filter((child) => !isNode(child)).map((content) => ({ node, content })),
  );
  const onPages = pages.flatMap(({ contents }) => contents);
  return [
    ...faultsOfPlacing(placed, onPages),
    ...nodes.flatMap((node) => faultsOfNode(node)),
    ...faultsOfHeadings(nodes),
    ...pages.flatMap(({ links }) =>
      links
        .filter(({ node }) => !nodes.includes(node) || node.type !== 'Link')
        .map(() => 'a link belongs to no link of the structure'),
    ),
  ];
}

export function isNode(child: StructureNode | PageContent): child is StructureNode {
  return 'type' in child;
}

/** The node and all below it, in reading order. */
export function* nodesOf(node: StructureNode): Generator<StructureNode> {
  yield node;
  for (const child of node.children) if (isNode(child)) yield* nodesOf(child);
}

/** The contents below a node, in reading order. */
export function* contentsOf(node: StructureNode): Generator<PageContent> {
  for (const child of node.children) {
    if (isNode(child)) yield* contentsOf(child);
    else yield child;
  }
}

function faultsOfPlacing(
  placed: { node: StructureNode; content: PageContent | StructureNode }[],
  onPages: readonly PageContent[],
): string[] {
  const homes = new Map<unknown, StructureNode>();
  const faults: string[] = [];
  for (const { node, content } of placed) {
    if (homes.has(content)) faults.push(`a content is read twice, the second time in ${node.type}`);
    homes.set(content, node);
  }
  const known = new Set<unknown>(onPages);
  for (const content of homes.keys()) if (!known.has(content)) faults.push('read, but on no page');
  if (known.size !== onPages.length) faults.push('a content stands on the pages twice');
  for (const content of onPages) {
    if (homes.get(content) !== content.node) {
      faults.push(`a content of ${content.node?.type ?? 'no node'} hangs elsewhere`);
    }
  }
  return faults;
}

const parents: Partial<Record<StructureNode['type'], readonly StructureNode['type'][]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI'],
  TOCI: ['Reference'],
  Reference: ['Link'],
};

function faultsOfNode(node: StructureNode): string[] {
  const faults: string[] = [];
  const allowed = parents[node.type];
  for (const child of node.children) {
    if (allowed && !(isNode(child) && allowed.includes(child.type))) {
      faults.push(`${node.type} holds ${isNode(child) ? child.type : 'marks'}`);
    }
  }
  if (node.type === 'TH' && !node.scope) faults.push('a TH heads neither row nor column');
  if (node.type === 'Figure' && !node.alternative) faults.push('a figure says nothing');
  if (node.type === 'Figure' && !node.box) faults.push('a figure has no place');
  if (node.type === 'L' && !node.numbering) faults.push('a list is marked by nothing');
  if (node.type === 'Table') faults.push(...faultsOfTable(node));
  return faults;
}

function faultsOfTable(table: StructureNode): string[] {
  const groups = table.children.filter(isNode).filter(({ type }) => type !== 'Caption');
  const rows = groups.flatMap(({ children }) => children.filter(isNode));
  const widths = new Set(rows.map(({ children }) => children.length));
  const head = groups.find(({ type }) => type === 'THead');
  const hasHeadings = [...nodesOf(table)].some(({ type }) => type === 'TH');
  return [
    ...(widths.size > 1 ? ['rows of a table are not equally long'] : []),
    ...(head && !hasHeadings ? ['the head of a table heads nothing'] : []),
  ];
}

function faultsOfHeadings(nodes: readonly StructureNode[]): string[] {
  const levels = nodes.flatMap(({ type }) => (/^H[1-3]$/.test(type) ? [Number(type[1])] : []));
  return levels
    .filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    .map((level) => `a heading ${level} skips a level`);
}
