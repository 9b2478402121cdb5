import { type PdfLanguage } from '../document';
import type { StructureNode } from '../pages';
import { languageApart, newNode } from '../tags/add-node';
import type { Glyph, Line } from '../text/line';

/** A stretch of a text that is read in one way: words that are a link, or in another language. */
export interface Run {
  /** the node it has of its own, if it needs one */
  node?: StructureNode;
  link?: string;
}

/** A part of a line whose glyphs stand side by side and belong to one run. */
export interface LinePart {
  run: Run;
  line: Line;
}

/** Tells the run of each glyph; undefined where the whole text is one. */
export type RunOf = ((glyph: Glyph) => Run) | undefined;

/** Finds the runs of a text in the order of reading; a link over several lines is one run. */
export function runsOf(lines: readonly Line[], language: PdfLanguage): RunOf {
  const glyphs = lines.flatMap((line) => line.glyphs);
  if (!glyphs.some(({ style }) => isApart(style, language))) return undefined;
  const runs = new Map<number, Run>();
  let last: { run: Run; style: Glyph['style'] } | undefined;
  for (const { cluster, style } of glyphs.sort((a, b) => a.cluster - b.cluster)) {
    if (!last || !isReadAlike(last.style, style)) last = { run: newRun(style, language), style };
    runs.set(cluster, last.run);
  }
  return ({ cluster }) => runs.get(cluster) ?? {};
}

/** Cuts a line where one run meets another, from left to right. */
export function partsOf(line: Line, runOf: RunOf): LinePart[] {
  if (!runOf) return [{ run: {}, line }];
  const parts: { run: Run; glyphs: Glyph[] }[] = [];
  for (const glyph of line.glyphs) {
    const run = runOf(glyph);
    const last = parts.at(-1);
    if (last?.run === run) last.glyphs.push(glyph);
    else parts.push({ run, glyphs: [glyph] });
  }
  const starts = parts.map(({ glyphs }) => startOf(glyphs));
  return parts.map(({ run, glyphs }, index) => {
    const start = starts[index] ?? line.start;
    const end = Math.min(line.end, ...starts.filter((other) => other > start));
    return { run, line: { ...line, glyphs, start, end } };
  });
}

const startOf = (glyphs: readonly Glyph[]) => Math.min(...glyphs.map(({ cluster }) => cluster));

function isApart({ link, language }: Glyph['style'], around: PdfLanguage): boolean {
  return link !== undefined || (language !== undefined && language !== around);
}

const isReadAlike = (a: Glyph['style'], b: Glyph['style']) =>
  a.link === b.link && a.language === b.language;

function newRun(style: Glyph['style'], around: PdfLanguage): Run {
  if (!isApart(style, around)) return {};
  const { link, language } = style;
  const node = newNode(link === undefined ? 'Span' : 'Link', languageApart(language, around));
  return link === undefined ? { node } : { node, link };
}
