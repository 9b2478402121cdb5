import type { Bookmark, Page, PageLink, StructureNode } from '../pages';
import { safeAddress } from '../safe-address';
import { fewWords } from './few-words';
import type { Objects, Ref } from './jspdf-inside';
import { asciiString, decimal, decimals, textString } from './pdf-syntax';

/** A link as it was written. */
export interface WrittenLink {
  page: number;
  node: StructureNode;
  ref: Ref;
}

/**
 * Writes the links of all pages. Each says under which key the structure finds it
 * (`/StructParent`): the pages have the first keys, the links those after them.
 */
export function addLinks(
  pages: readonly Page[],
  bookmarks: readonly Bookmark[],
  objects: Objects,
): WrittenLink[] {
  const written: WrittenLink[] = [];
  pages.forEach((page, index) => {
    for (const link of page.links) {
      const target = targetEntries(link.address, { pages, bookmarks, objects });
      if (!target) continue;
      const { x, y, width, height } = link;
      const ref = objects.add(
        `<</Type/Annot/Subtype/Link/Rect[${decimals(x, page.height - y - height, x + width, page.height - y)}]` +
          // 4: it is printed, where it shows nothing
          `/Border[0 0 0]/F 4/P ${objects.page(index)}/StructParent ${pages.length + written.length}${target}>>`,
      );
      written.push({ page: index, node: link.node, ref });
    }
  });
  return written;
}

interface Targets {
  pages: readonly Page[];
  bookmarks: readonly Bookmark[];
  objects: Objects;
}

/** Where a link leads and what a screen reader says of it; undefined where it leads nowhere safe. */
function targetEntries(
  address: PageLink['address'],
  { pages, bookmarks, objects }: Targets,
): string | undefined {
  if (typeof address === 'string') {
    const uri = safeAddress(address);
    return uri && `/A<</S/URI/URI${asciiString(uri)}>>/Contents${textString(fewWords(address))}`;
  }
  const target = pages[address.page];
  if (!target) return undefined;
  const title = bookmarks.find(({ page, y }) => page === address.page && y === address.y)?.title;
  const contents = title === undefined ? '' : `/Contents${textString(fewWords(title))}`;
  return `/Dest${destination(objects.page(address.page), target.height - address.y)}${contents}`;
}

/** A place on a page, shown at the size the reader has chosen. */
export const destination = (page: Ref, top: number): string =>
  `[${page}/XYZ null ${decimal(top)} null]`;
