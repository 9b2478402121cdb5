import type { Direction } from '../document';
import { openControls, withControlsIsolated } from '../text/direction-controls';
import { graphemeStarts } from '../text/graphemes';

/** UTF-16 units: more than a line of words. */
const most = 110;

/**
 * Gives the footer of each page. The last `{page}` and the last `{pages}` stand for the numbers:
 * words of a person come before them and may say what they like. Of long words the end is kept, and
 * what they do to directions ends before the numbers.
 */
export function footerOf(
  template: string,
  direction: Direction,
): (page: number, pages: number) => string {
  const from = Math.min(...['{page}', '{pages}'].map((sign) => placeOf(sign, template)));
  const words = withControlsIsolated(shortened(template, from), direction);
  const numbers = template.slice(from);
  return (page, pages) =>
    words +
    numbers
      .replace(/\{page\}(?![\s\S]*\{page\})/, String(page))
      .replace(/\{pages\}(?![\s\S]*\{pages\})/, String(pages));
}

function placeOf(sign: string, template: string): number {
  const place = template.lastIndexOf(sign);
  return place < 0 ? template.length : place;
}

/** What comes before `end`, cut between two letters; what was open there is opened again. */
function shortened(template: string, end: number): string {
  const words = template.slice(0, end);
  if (template.length <= most || end <= most / 2) return words;
  const cut = graphemeStarts(words).indexOf(1, end - most / 2);
  const at = cut < 0 ? end : cut;
  return `…${openControls(words.slice(0, at)).join('')}${words.slice(at)}`;
}
