import type { PageContent, StructureNode, StructureType } from '../pages';

/** A table stays regular and an item whole, even where nothing is written in a part of them. */
const mayBeEmpty: ReadonlySet<StructureType> = new Set(['Document', 'TR', 'TH', 'TD', 'LBody']);

function isNode(child: StructureNode | PageContent): child is StructureNode {
  return 'children' in child;
}

/** Takes out of the tree, in place, what holds nothing to read. */
export function withoutEmpty(node: StructureNode): StructureNode {
  node.children = node.children.filter((child) => {
    if (!isNode(child)) return true;
    return withoutEmpty(child).children.length > 0 || mayBeEmpty.has(child.type);
  });
  return node;
}
