import { hex4, hexUnits } from './pdf-syntax';
import type { FontInUse } from './fonts-in-use';

/** A block of a map may hold no more rows, and a row no more UTF-16 units. */
const most = { rows: 100, units: 256 } as const;

/** The map from a font's glyphs to what is copied, searched and read out for them. */
export function toUnicodeMap({ glyphs }: FontInUse): string {
  const rows = [...glyphs]
    .sort(([one], [other]) => one - other)
    .map(([glyph, texts]) => [glyph, textOf(glyph, texts)] as const)
    .filter(([, text]) => text !== '')
    .map(([glyph, text]) => `<${hex4(glyph)}><${hexUnits(shortened(text))}>`);
  const blocks = Array.from({ length: Math.ceil(rows.length / most.rows) }, (_, index) => {
    const block = rows.slice(index * most.rows, (index + 1) * most.rows);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return [...opening, ...blocks, ...closing].join('\n');
}

/**
 * A glyph has one text in a file. Where letters share a glyph (a space and one that does not break),
 * the text it was set for most often is taken, and of equals the first. The sign of a missing glyph
 * stands for many characters: it is copied as the replacement character.
 */
function textOf(glyph: number, texts: ReadonlyMap<string, number>): string {
  if (glyph === 0) return '\ufffd';
  let best = '';
  for (const [text, times] of texts) if (times > (texts.get(best) ?? 0)) best = text;
  return best;
}

/** A letter under hundreds of marks; half of a surrogate pair is left out. */
const shortened = (text: string) => text.slice(0, most.units).replace(/[\ud800-\udbff]$/, '');

const opening = [
  '/CIDInit /ProcSet findresource begin',
  '12 dict begin',
  'begincmap',
  '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
  '/CMapName /Adobe-Identity-UCS def',
  '/CMapType 2 def',
  '1 begincodespacerange',
  '<0000><ffff>',
  'endcodespacerange',
];

const closing = ['endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end'];
