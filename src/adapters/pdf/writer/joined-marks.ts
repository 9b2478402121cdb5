import type { Glyph } from '../text/line';
import type { FontsInUse } from './fonts-in-use';

/**
 * What a mark takes of its letter's width, in shares of the size. Poppler takes two glyphs that begin
 * nearer to each other than 0.1 for one that was printed twice.
 */
const share = 0.11;

/**
 * The glyphs of a line, the marks of each Arabic letter drawn with their letter.
 *
 * A mark that is shown above the baseline, in the middle of its letter, is a word of its own to
 * readers: they copy it with spaces around it, or after another letter. So the letter is shown by a
 * glyph made of it and its marks, and is copied as the letter; and before it, on the baseline and in
 * the first part of its width, stands an empty glyph that is copied as the marks. Marks come first
 * because readers turn the letters of a line round.
 */
export function withJoinedMarks(glyphs: readonly Glyph[], fonts: FontsInUse): Glyph[] {
  const joined: Glyph[] = [];
  let marks: Glyph[] = [];
  for (const glyph of glyphs) {
    if (isArabicMark(glyph)) {
      marks.push(glyph);
      continue;
    }
    const isCarried = marks.length > 0 && marks.every((mark) => isOn(mark, glyph));
    joined.push(...(isCarried ? drawnTogether(glyph, marks, fonts) : [...marks, glyph]));
    marks = [];
  }
  return [...joined, ...marks];
}

const isArabicMark = ({ text, advance }: Glyph) =>
  advance === 0 && /^\p{M}+$/u.test(text) && /\p{scx=Arabic}/u.test(text);

/** From right to left a mark comes before its letter on the line. */
const isOn = (mark: Glyph, letter: Glyph) =>
  mark.face === letter.face &&
  mark.style === letter.style &&
  mark.size === letter.size &&
  mark.cluster >= letter.cluster &&
  letter.y === 0 &&
  letter.advance >= 2 * share * letter.size - 0.001 &&
  /^\p{L}/u.test(letter.text);

function drawnTogether(letter: Glyph, marks: readonly Glyph[], fonts: FontsInUse): Glyph[] {
  const { file } = fonts.of(letter.face);
  const units = (points: number) => Math.round((points / letter.size) * file.unitsPerEm);
  const taken = Math.round(share * file.unitsPerEm);
  const shift = (taken / file.unitsPerEm) * letter.size;
  const text = marks.map((mark) => mark.text).join('');
  const empty = file.compose({ parts: [], advance: taken, text });
  const drawn = file.compose({
    parts: [letter, ...marks].map(({ id: glyph, x, y }) => ({
      glyph,
      x: units(x - letter.x) - taken,
      y: units(y),
    })),
    advance: Math.max(0, file.ownAdvance(letter.id) - taken),
  });
  return [
    { ...letter, id: empty, text, advance: shift },
    { ...letter, id: drawn, x: letter.x + shift, advance: letter.advance - shift },
  ];
}
