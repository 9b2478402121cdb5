import type { Bookmark, Page } from '../pages';
import { fewWords } from './few-words';
import type { Objects, Ref } from './jspdf-inside';
import { destination } from './link-objects';
import { textString } from './pdf-syntax';

interface Item {
  ref: Ref;
  bookmark: Bookmark;
  items: Item[];
}

/** Writes the bookmarks, each under the last one of a higher level; undefined where there is none. */
export function addBookmarks(
  bookmarks: readonly Bookmark[],
  pages: readonly Page[],
  objects: Objects,
): Ref | undefined {
  if (bookmarks.length === 0) return undefined;
  const top = objects.reserve();
  const items = nested(bookmarks, objects);
  addItems(items, top, { pages, objects });
  return objects.add(`<</Type/Outlines${ends(items)}/Count ${bookmarks.length}>>`, top);
}

function nested(bookmarks: readonly Bookmark[], objects: Objects): Item[] {
  const top: Item[] = [];
  const open: Item[] = [];
  for (const bookmark of bookmarks) {
    const item: Item = { ref: objects.reserve(), bookmark, items: [] };
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    (open.at(-1)?.items ?? top).push(item);
    open.push(item);
  }
  return top;
}

interface Around {
  pages: readonly Page[];
  objects: Objects;
}

function addItems(items: readonly Item[], parent: Ref, around: Around): void {
  items.forEach(({ ref, bookmark: { title, page, y }, items: within }, index) => {
    const previous = items[index - 1];
    const next = items[index + 1];
    const top = (around.pages[page]?.height ?? 0) - y;
    around.objects.add(
      `<</Title${textString(fewWords(title))}/Parent ${parent}` +
        (previous ? `/Prev ${previous.ref}` : '') +
        (next ? `/Next ${next.ref}` : '') +
        (within.length > 0 ? `${ends(within)}/Count ${count(within)}` : '') +
        `/Dest${destination(around.objects.page(page), top)}>>`,
      ref,
    );
    addItems(within, ref, around);
  });
}

function ends(items: readonly Item[]): string {
  const [first] = items;
  const last = items.at(-1);
  return first && last ? `/First ${first.ref}/Last ${last.ref}` : '';
}

/** All are shown open. */
const count = (items: readonly Item[]): number =>
  items.reduce((sum, { items: within }) => sum + 1 + count(within), 0);
