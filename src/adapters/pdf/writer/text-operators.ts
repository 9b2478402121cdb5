import type { Ink } from '../document';
import type { Glyph, Line } from '../text/line';
import { glyphWidth, type FontInUse, type FontsInUse } from './fonts-in-use';
import { withJoinedMarks } from './joined-marks';
import { langEntry } from './language-tags';
import { rgb } from './palette';
import { decimal, decimals, hex4 } from './pdf-syntax';
import { underlines } from './underlines';

/** Where a line stands: its left edge and its baseline, from the page's left and foot. */
export interface LinePlace {
  x: number;
  y: number;
  /** of what has no ink of its own */
  ink: Ink;
}

/** The operators that show a line, glyph by glyph in the order of the paper. */
export function lineOperators(line: Line, place: LinePlace, fonts: FontsInUse): string {
  if (line.glyphs.length === 0) return '';
  const pen = new Pen(place, fonts);
  for (const glyph of withJoinedMarks(line.glyphs, fonts)) pen.show(glyph);
  return [pen.operators(), ...underlines(line.glyphs, place)].join('\n');
}

/** How far the head of a letter leans, for each unit of its height: about 11°. */
const slope = 0.2;

/** A stroke around each letter, in shares of the size, that makes a regular face look bold. */
const emboldening = 0.035;

/** What is set already, so that it is written only when it changes. */
interface PenState {
  font: string;
  look: string;
  language: string;
}

/**
 * Follows the pen of whoever reads the file: it moves by the width in the font, and a number in
 * between moves it back by thousandths of the size.
 */
class Pen {
  readonly #place: LinePlace;
  readonly #fonts: FontsInUse;
  readonly #written: string[] = ['BT'];
  #shown = '';
  readonly #state: PenState = { font: '', look: '', language: '' };
  #x = 0;
  #y = Number.NaN;
  #slant = 0;

  constructor(place: LinePlace, fonts: FontsInUse) {
    this.#place = place;
    this.#fonts = fonts;
  }

  show(glyph: Glyph): void {
    const font = this.#fonts.use(glyph);
    this.#speak(glyph);
    this.#ink(glyph);
    this.#choose(font, glyph.size);
    this.#move(glyph);
    this.#shown += `<${hex4(glyph.id)}>`;
    this.#x += (glyphWidth(font, glyph.id) * glyph.size) / 1000;
  }

  operators(): string {
    this.#set('language', '', []);
    this.#flush();
    // The next line begins in the usual way of painting.
    if (this.#state.look.endsWith('Tr')) this.#written.push('0 Tr');
    return [...this.#written, 'ET'].join('\n');
  }

  /** Words in another language are read out in it. */
  #speak({ style: { language } }: Glyph): void {
    this.#set('language', langEntry(language), [`/Span <<${langEntry(language)}>> BDC`]);
  }

  #ink({ style, face, size }: Glyph): void {
    const colour = rgb(style.ink ?? this.#place.ink);
    const isDrawnHeavier = style.bold && !face.bold;
    const look = isDrawnHeavier
      ? [`${colour} rg`, `${colour} RG`, `${decimal(size * emboldening)} w`, '2 Tr']
      : [`${colour} rg`, ...(this.#state.look.endsWith('Tr') ? ['0 Tr'] : [])];
    this.#set('look', isDrawnHeavier ? look.join(' ') : colour, look);
  }

  #choose({ resource }: FontInUse, size: number): void {
    const font = `/${resource} ${decimal(size)} Tf`;
    this.#set('font', font, [font]);
  }

  #set(what: keyof PenState, value: string, operators: readonly string[]): void {
    if (this.#state[what] === value) return;
    this.#flush();
    if (what === 'language' && this.#state.language) this.#written.push('EMC');
    if (value) this.#written.push(...operators);
    this.#state[what] = value;
  }

  #move({ x: inLine, y: above, size, emphasis }: Glyph): void {
    const x = this.#place.x + inLine;
    const y = this.#place.y + above;
    const slant = emphasis === 'slanted' ? slope : 0;
    if (y !== this.#y || slant !== this.#slant) {
      this.#flush();
      this.#written.push(`1 0 ${decimals(slant)} 1 ${decimals(x, y)} Tm`);
      this.#x = x;
      this.#y = y;
      this.#slant = slant;
    }
    const back = Math.round(((this.#x - x) * 1000) / size);
    if (back === 0) return;
    this.#shown += decimal(back);
    this.#x -= (back * size) / 1000;
  }

  #flush(): void {
    // Two glyphs that follow one another without a number in between are one string.
    if (this.#shown) this.#written.push(`[${this.#shown.replaceAll('><', '')}] TJ`);
    this.#shown = '';
  }
}
