import { brushOn, type PageUnderWay } from './brush';
import { cut } from './cut';
import type { Body } from './page-sheet';
import { paintStack, type Strip } from './strip';

/** Fills page after page; each chapter begins a new one. There is always a page. */
export function flow(chapters: readonly (readonly Strip[])[], body: Body): PageUnderWay[] {
  const pages: PageUnderWay[] = [];
  const fill = (strips: readonly Strip[]) => {
    const page: PageUnderWay = { contents: [], links: [] };
    paintStack(strips, brushOn(page, pages.length), body.top);
    pages.push(page);
  };
  for (const chapter of chapters) {
    let rest = chapter;
    while (rest.length > 0) {
      const { taken, rest: next } = cut(rest, body.height, body.height);
      if (!taken.every(({ isBlank }) => isBlank)) fill(taken);
      rest = next;
    }
  }
  if (pages.length === 0) fill([]);
  return pages;
}
