import { chromium, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../../../scripts/browser.mjs';
import type { Face } from '../../../../src/adapters/pdf/text/face';
import type { Faces } from '../../../../src/adapters/pdf/text/faces';
import type { TextSetting } from '../../../../src/adapters/pdf/text/line';

/**
 * Chromium, setting texts with the very files the engine sets them with.
 *
 * A point is a CSS pixel. Two things are made equal, because they are choices and no faults:
 * - Plex keeps ligatures of letter pairs (تر, في) among those it requires (`rlig`). The engine has them
 *   off, so that each glyph stands for one character when a person copies it, and keeps only
 *   lam-alef. Here the paragraph has them off too, and each lam-alef has them on again, in an element
 *   of its own: letters still join over its edges. So have letters that Plex lacks: Amiri needs them.
 * - Glyphs stand where the font puts them, not on whole pixels: no hints, exact positions.
 */
export interface Reference {
  /** Where each grapheme of each text stands. */
  set: (requests: readonly Request[]) => Promise<Grapheme[][]>;
  readonly page: Page;
  close: () => Promise<void>;
}

export interface Request {
  readonly text: string;
  readonly setting: TextSetting;
}

/** Points; `left` and `right` from the left edge of the measure. `start` is in UTF-16 units. */
export interface Grapheme {
  readonly start: number;
  readonly line: number;
  readonly left: number;
  readonly right: number;
}

/** Device pixels in a point: 144 to the inch. */
export const scale = 2;

export async function openReference(faces: Faces): Promise<Reference> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM_PATH to its program.');
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumFlags, '--font-render-hinting=none', '--disable-lcd-text'],
  });
  const page = await browser.newPage({
    deviceScaleFactor: scale,
    viewport: { width: 600, height: 800 },
  });
  await page.setContent(`<!doctype html><style>${styles(faces)}</style>`);
  await page.evaluate(() =>
    Promise.all(Array.from(document.fonts, (face: FontFace) => face.load())),
  );
  return {
    page,
    set: (requests) => page.evaluate(measureTexts, requests.map(markup)),
    close: () => browser.close(),
  };
}

function styles({ regular, bold }: Faces): string {
  return [
    ...regular.map((face, index) => fontFace(face, index, 400)),
    ...bold.map((face, index) => fontFace(face, index, 700)),
    `body { margin: 0; background: white; color: black; }
     p { margin: 0; font-family: ${regular.map((_, index) => familyOf(index)).join(', ')};
         overflow-wrap: anywhere; white-space: pre-line;
         font-feature-settings: 'rlig' 0; text-rendering: geometricPrecision; }
     i { font-style: normal; font-feature-settings: 'rlig' 1; }`,
  ].join('\n');
}

const familyOf = (index: number) => `face-${index}`;

function fontFace({ bytes }: Face, index: number, weight: number): string {
  const address = `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}`;
  return `@font-face { font-family: ${familyOf(index)}; font-weight: ${weight}; src: url(${address}); }`;
}

const lamAlef = /\u0644[\u064b-\u0652]*[\u0622\u0623\u0625\u0627]/gu;

/** A paragraph as HTML, and the height of its lines in pixels. */
export function markup({ text, setting }: Request): { html: string; lineHeight: number } {
  const { size, width, direction, language, bold } = setting;
  const lineHeight = Math.round(size * 2);
  const style = [
    `width: ${Number.isFinite(width) ? `${width}px` : 'max-content'}`,
    `font-size: ${size}px`,
    `line-height: ${lineHeight}px`,
    `font-weight: ${bold ? 700 : 400}`,
  ].join('; ');
  const words = text
    .replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(lamAlef, '<i>$&</i>');
  const html = `<p dir="${direction}" lang="${language}" style="${style}">${words}</p>`;
  return { html, lineHeight };
}

/** Runs in the page, so it can use nothing from outside; and names no function in itself. */
function measureTexts(paragraphs: readonly { html: string; lineHeight: number }[]): Grapheme[][] {
  const results: Grapheme[][] = [];
  for (const { html, lineHeight } of paragraphs) {
    document.body.innerHTML = html;
    const paragraph = document.body.firstElementChild as HTMLElement;
    const box = paragraph.getBoundingClientRect();
    const graphemes: Grapheme[] = [];
    const nodes: { node: Text; from: number }[] = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode as Text, from: text.length });
      text += (walker.currentNode as Text).data;
    }
    for (const { index, segment } of new Intl.Segmenter().segment(text)) {
      let left = Infinity;
      let right = -Infinity;
      let line = -1;
      for (const { node, from } of nodes) {
        const first = Math.max(index - from, 0);
        const last = Math.min(index + segment.length - from, node.length);
        if (first >= last) continue;
        const range = document.createRange();
        range.setStart(node, first);
        range.setEnd(node, last);
        for (const rect of range.getClientRects()) {
          left = Math.min(left, rect.left - box.left);
          right = Math.max(right, rect.right - box.left);
          line = Math.floor(((rect.top + rect.bottom) / 2 - box.top) / lineHeight);
        }
      }
      if (line >= 0) graphemes.push({ start: index, line, left, right });
    }
    results.push(graphemes);
  }
  return results;
}
