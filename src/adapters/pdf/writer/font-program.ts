import { fontFile } from './font-file';
import { withParts } from './glyph-parts';
import type { TrueType } from './true-type';

/** What a PDF needs of a TrueType file whose glyphs are named by number; the last three if present. */
const kept = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'cvt ', 'fpgm', 'prep'];

/**
 * A font file with the outlines of the glyphs in use and of no others. Each keeps its number, and
 * what comes after the last is cut off.
 */
export function fontProgram(font: TrueType, glyphs: Iterable<number>): Uint8Array {
  const drawn = withParts(font, [0, ...glyphs]);
  const count = (drawn.at(-1) ?? 0) + 1;
  const made: Record<string, Uint8Array> = {
    ...outlines(font, drawn, count),
    hmtx: metrics(font, drawn, count),
    head: changed(font, 'head', (head) => {
      head.setUint32(8, 0);
      head.setInt16(50, 1);
    }),
    hhea: changed(font, 'hhea', (hhea) => hhea.setUint16(34, count)),
    maxp: changed(font, 'maxp', (maxp) => {
      maxp.setUint16(4, count);
      // a letter and its marks, which may be made of parts themselves
      maxp.setUint16(28, Math.max(4, maxp.getUint16(28)));
      maxp.setUint16(30, Math.max(2, maxp.getUint16(30)));
    }),
  };
  const tables = kept
    .filter((tag) => font.has(tag))
    .sort()
    .map((tag) => [tag, made[tag] ?? copied(font, tag)] as const);
  return fontFile(tables);
}

function outlines(font: TrueType, drawn: readonly number[], count: number) {
  const loca = new DataView(new ArrayBuffer((count + 1) * 4));
  const glyf: number[] = [];
  const wanted = new Set(drawn);
  for (let glyph = 0; glyph < count; glyph++) {
    loca.setUint32(glyph * 4, glyf.length);
    if (!wanted.has(glyph)) continue;
    glyf.push(...bytesOf(font.outline(glyph)));
    while (glyf.length % 4 > 0) glyf.push(0);
  }
  loca.setUint32(count * 4, glyf.length);
  return { loca: bytesOf(loca), glyf: Uint8Array.from(glyf) };
}

function metrics(font: TrueType, drawn: readonly number[], count: number): Uint8Array {
  const hmtx = new DataView(new ArrayBuffer(count * 4));
  for (const glyph of drawn) {
    hmtx.setUint16(glyph * 4, font.advance(glyph));
    hmtx.setInt16(glyph * 4 + 2, font.leftBearing(glyph));
  }
  return bytesOf(hmtx);
}

function changed(font: TrueType, tag: string, change: (table: DataView) => void): Uint8Array {
  const table = copied(font, tag);
  change(new DataView(table.buffer));
  return table;
}

const copied = (font: TrueType, tag: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(bytesOf(font.table(tag)));

const bytesOf = (view: DataView): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
