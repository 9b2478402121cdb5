import type { PdfLanguage } from '../document';
import type { StructureNode, StructureType } from '../pages';

type Said = Partial<Omit<StructureNode, 'type' | 'children'>>;

/** A node that is in no tree yet. */
export function newNode(type: StructureType, said: Said = {}): StructureNode {
  return { type, ...said, children: [] };
}

/** A new node, last among its parent's. */
export function addNode(
  parent: StructureNode,
  type: StructureType,
  said: Said = {},
): StructureNode {
  const node = newNode(type, said);
  parent.children.push(node);
  return node;
}

/** A node says its language where it is not the one around it. */
export function languageApart(
  language: PdfLanguage | undefined,
  around: PdfLanguage,
): { language?: PdfLanguage } {
  return language && language !== around ? { language } : {};
}
