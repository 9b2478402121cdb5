import type { PageContent, StructureNode } from '../pages';

/** Where a piece of tagged content stands: its page from 0, and its number on that page (MCID). */
interface ContentPlace {
  page: number;
  mcid: number;
}

/** Numbers the tagged contents of the pages. */
export class MarkedContents {
  readonly #places = new Map<PageContent, ContentPlace>();
  readonly #nodes: StructureNode[][] = [];

  /** @throws {Error} when the content stands on a page already */
  number(content: PageContent, node: StructureNode, page: number): number {
    if (this.#places.has(content)) throw new Error('a content stands twice on paper');
    const nodes = (this.#nodes[page] ??= []);
    const mcid = nodes.push(node) - 1;
    this.#places.set(content, { page, mcid });
    return mcid;
  }

  placeOf(content: PageContent): ContentPlace | undefined {
    return this.#places.get(content);
  }

  /** The nodes a page's contents belong to, in the order of their numbers. */
  nodesOn(page: number): readonly StructureNode[] {
    return this.#nodes[page] ?? [];
  }
}
