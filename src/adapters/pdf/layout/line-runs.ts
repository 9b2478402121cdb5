import { type PdfLanguage } from '../document';
import type { StructureNode } from '../pages';
import { safeAddress } from '../safe-address';
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
  const ways = new Map<Glyph['style'], Way>();
  for (const { style } of glyphs) if (!ways.has(style)) ways.set(style, wayOf(style, language));
  if (![...ways.values()].some(isApart)) return undefined;
  const runs = new Map<number, Run>();
  let last: { run: Run; way: Way } | undefined;
  for (const { cluster, style } of glyphs.sort((a, b) => a.cluster - b.cluster)) {
    const way = ways.get(style) ?? {};
    if (!last || !isReadAlike(last.way, way)) last = { run: newRun(way), way };
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

/** How a glyph is read, where that is apart from the text around it. */
type Way = Pick<Glyph['style'], 'link' | 'language'>;

/** Words whose address no document should open are words only. */
function wayOf({ link, language }: Glyph['style'], around: PdfLanguage): Way {
  const opens = link !== undefined && safeAddress(link) !== undefined;
  return { ...(opens && { link }), ...languageApart(language, around) };
}

const isApart = ({ link, language }: Way) => link !== undefined || language !== undefined;

const isReadAlike = (a: Way, b: Way) => a.link === b.link && a.language === b.language;

function newRun(way: Way): Run {
  if (!isApart(way)) return {};
  const { link, language } = way;
  const node = newNode(link === undefined ? 'Span' : 'Link', language && { language });
  return link === undefined ? { node } : { node, link };
}
