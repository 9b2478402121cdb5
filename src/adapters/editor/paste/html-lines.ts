import type { Line } from '../../../domain/letters/text/letter-text';
import { factName } from '../../../domain/letters/text/normal-lines';
import { styleIn, styleName, wordListKind, type ReadStyle } from './office';
import { PastedLines, type Style } from './pasted-lines';

/** Where the reading is: in what kind of line, and in what style. */
interface Place {
  kind: Line['kind'];
  direction: Line['direction'];
  style: Style;
  depth: number;
}

/**
 * What a letter can hold of a piece of HTML: its words, in paragraphs, headings and lists, bold and
 * italic. It is read in a document that is shown nowhere: there nothing runs, and nothing is fetched.
 */
export function linesOfHtml(html: string): Line[] {
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const lines = new PastedLines();
  const start: Place = { kind: 'paragraph', direction: undefined, style: {}, depth: 0 };
  readChildren(body, start, lines);
  return lines.lines();
}

/**
 * The policy of the page holds in that document too: a style would be reported as forbidden. What one
 * says is read from the attribute's other name.
 */
const withoutStyles = (html: string): string =>
  html
    .replace(/<style\b.*?<\/style\s*>/gis, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/([\s"'/])style(?=\s*=)/gi, `$1${styleName}`));

function readChildren(parent: Element, place: Place, lines: PastedLines): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) lines.words(node.nodeValue ?? '', place.style);
    else if (node.nodeType === 1) readElement(node as Element, place, lines);
  }
}

function readElement(element: Element, place: Place, lines: PastedLines): void {
  const tag = element.localName;
  const css = styleIn(element);
  if (skipped.has(tag) || css.isHidden) return;
  // deeper than any text is: read for its words alone
  if (place.depth > 200) {
    lines.words(element.textContent, place.style);
    return;
  }
  const fact = element.getAttribute('data-fact');
  if (fact !== null && factName.test(fact)) {
    lines.fact(fact);
    return;
  }
  if (tag === 'br' || tag === 'hr') {
    lines.begin(place);
    return;
  }
  if (tag === 'tr' && isRow(element)) {
    readRow(element, place, lines);
    return;
  }
  const inner = within(element, place, css);
  if (!blocks.has(tag)) {
    readChildren(element, inner, lines);
    return;
  }
  lines.begin(inner);
  if (tag === 'pre') readPre(element, inner, lines);
  else readChildren(element, inner, lines);
  lines.begin(place);
}

function within(element: Element, place: Place, css: ReadStyle): Place {
  const kind = kindOf(element, place);
  const { bold: wasBold, italic: wasItalic } = place.style;
  // a heading is bold by itself
  const isBold = (css.isBold ?? (boldTags.has(element.localName) || wasBold)) && kind !== 'heading';
  const isItalic = css.isItalic ?? (italicTags.has(element.localName) || wasItalic);
  return {
    kind,
    direction: directionOf(element) ?? place.direction,
    style: { ...(isBold === true && { bold: true }), ...(isItalic === true && { italic: true }) },
    depth: place.depth + 1,
  };
}

function kindOf(element: Element, { kind }: Place): Line['kind'] {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag) || /^(mso)?title$/i.test(element.className)) return 'heading';
  if (tag === 'ol') return 'number';
  if (tag === 'ul' || tag === 'menu') return 'bullet';
  if (tag === 'p') return wordListKind(element) ?? kind;
  // a list whose items are missing, and what stands beside lists
  if (tag === 'table') return 'paragraph';
  return kind;
}

function directionOf(element: Element): Line['direction'] {
  const direction = element.getAttribute('dir')?.toLowerCase();
  return direction === 'rtl' || direction === 'ltr' ? direction : undefined;
}

/** Whether the cells of a row hold a few words each, and not whole texts. */
const isRow = (row: Element): boolean =>
  row.children.length > 1 &&
  [...row.children].every(
    (cell) => cell.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6, br, table').length < 2,
  );

/** A row of a table as a line, its cells one after the other. */
function readRow(row: Element, place: Place, lines: PastedLines): void {
  lines.begin({ ...place, kind: 'paragraph' });
  for (const cell of row.children) {
    const inside = new PastedLines();
    readChildren(cell, { ...place, kind: 'paragraph', depth: place.depth + 1 }, inside);
    const parts = inside.lines().flatMap(({ parts }) => parts);
    if (parts.length > 0 && lines.hasWords) lines.words(' | ', {});
    for (const part of parts) {
      if ('fact' in part) lines.fact(part.fact);
      else lines.words(part.text, part);
    }
  }
  lines.begin(place);
}

function readPre(element: Element, place: Place, lines: PastedLines): void {
  for (const line of element.textContent.split('\n')) {
    lines.begin(place);
    lines.words(line, place.style);
  }
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const boldTags = names('b strong');
const italicTags = names('i em cite dfn var');
const blocks = names(
  'address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption',
);
/** What holds no words of a letter: programs, styles, pictures, controls, and words struck out in a review. */
const skipped = names(
  'script style head meta link title base template noscript object embed applet iframe frame svg math canvas video audio picture source map area img input button select textarea datalist del',
);
