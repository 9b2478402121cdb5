import type { Text } from '../../../../src/adapters/pdf/document';
import type { SetLines } from '../../../../src/adapters/pdf/layout/place';
import type { Face } from '../../../../src/adapters/pdf/text/face';
import type { Glyph, Line, SpanStyle, TextSetting } from '../../../../src/adapters/pdf/text/line';

/** Layout never looks into a face. */
const face: unknown = { name: 'Plain' };

/**
 * Sets text as a typewriter does: each letter half an em wide, broken at spaces and inside longer
 * words. Right to left, the letters stand in the opposite order. Layout can so be tested by counting.
 */
export const plainSetter: SetLines = (text, setting) => {
  const letters = lettersOf(text, setting.bold ?? false);
  const joined = letters.map(({ letter }) => letter).join('');
  const perLine = Math.max(1, Math.floor((setting.width + 0.001) / (setting.size / 2)));
  return {
    text: joined,
    lines: ranges(joined, perLine).map(([start, end]) => lineOf(letters, start, end, setting)),
    missing: joined.includes('□') ? ['□'] : [],
  };
};

interface Letter {
  letter: string;
  style: SpanStyle;
}

function lettersOf(text: Text, isBold: boolean): Letter[] {
  const spans = typeof text === 'string' ? [{ text }] : text;
  return spans.flatMap(({ text: words, bold = isBold, ...style }) =>
    Array.from(words.replace(/\s+/g, ' '), (letter) => ({ letter, style: { ...style, bold } })),
  );
}

function ranges(text: string, perLine: number): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  while (start < text.length) {
    const space = text.lastIndexOf(' ', start + perLine);
    const fits = start + perLine >= text.length;
    const end = fits ? text.length : space > start ? space : start + perLine;
    lines.push([start, end]);
    start = text[end] === ' ' ? end + 1 : end;
  }
  return lines;
}

function lineOf(
  letters: readonly Letter[],
  start: number,
  end: number,
  { size, width: measure, direction, align }: TextSetting,
): Line {
  const width = ((end - start) * size) / 2;
  const glyphs = letters.slice(start, end).map(({ letter, style }, index): Glyph => {
    const from = (index * size) / 2;
    const x = direction === 'ltr' ? from : width - from - size / 2;
    const where = { x, y: 0, advance: size / 2, size };
    return { id: 1, face: face as Face, cluster: start + index, text: letter, style, ...where };
  });
  if (direction === 'rtl') glyphs.reverse();
  const room = Number.isFinite(measure) ? measure - width : 0;
  const atRight = (direction === 'rtl') !== (align === 'end');
  return { glyphs, start, end, width, x: align === 'center' ? room / 2 : atRight ? room : 0 };
}
