import * as hb from 'harfbuzzjs';
import { isInvisible } from './characters';
import type { Direction, PdfLanguage } from '../document';

/** A glyph as the face gives it; lengths in shares of the size (em). */
export interface ShapedGlyph {
  id: number;
  /** index of the first UTF-16 unit of its cluster, in the text that was given */
  cluster: number;
  advance: number;
  dx: number;
  dy: number;
}

interface Stretch {
  start: number;
  end: number;
  direction: Direction;
  /** ISO 15924; `Zyyy` lets HarfBuzz guess */
  script: string;
  language: PdfLanguage;
}

/** What the letters before and after may change in the shape of a stretch: HarfBuzz looks at five. */
const context = 8;

/** Lam and alef, with the vowel marks between them: the one ligature Arabic cannot be written without. */
const lamAlef = /\u0644\p{M}*[\u0622\u0623\u0625\u0627\u0671]/gu;

/** Where a face lacks them, HarfBuzz makes the spaces of other widths and the hard hyphen itself. */
function sourceOf(codePoint: number): number | undefined {
  const isSpace = codePoint >= 0x2000 && codePoint <= 0x200a;
  if (isSpace || [0x202f, 0x205f, 0x3000].includes(codePoint)) return 0x20;
  return codePoint === 0x2011 ? 0x2010 : undefined;
}

/** One for all: a stretch is shaped, read and forgotten. */
const buffer = new hb.Buffer();

/** A typeface in one weight, opened for shaping. */
export class Face {
  readonly name: string;
  readonly bold: boolean;
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  /** shares of the size above and below the baseline, both positive */
  readonly ascent: number;
  readonly descent: number;
  /** draws nothing and has no width */
  readonly emptyGlyph: number | undefined;
  readonly #font: hb.Font;
  readonly #characters: ReadonlySet<number>;
  readonly #hasPairLigatures: boolean;
  readonly #space: number | undefined;

  /**
   * @param hasPairLigatures - the face joins many pairs of letters into one glyph (`rlig`). They are
   * left out but for lam-alef: a glyph for two letters has no single character to be copied as.
   */
  constructor(
    name: string,
    bytes: Uint8Array,
    { bold = false, hasPairLigatures = false }: { bold?: boolean; hasPairLigatures?: boolean } = {},
  ) {
    const face = new hb.Face(new hb.Blob(bytes));
    this.name = name;
    this.bold = bold;
    this.bytes = bytes;
    this.#font = new hb.Font(face);
    this.#characters = new Set(face.collectUnicodes());
    this.#hasPairLigatures = hasPairLigatures;
    this.emptyGlyph = this.#font.nominalGlyph(0) ?? this.#font.nominalGlyph(0x200b);
    this.#space = this.#font.nominalGlyph(0x20);
    this.unitsPerEm = face.upem;
    const { ascender, descender } = this.#font.hExtents();
    this.ascent = ascender / face.upem;
    this.descent = -descender / face.upem;
  }

  has(codePoint: number): boolean {
    return [codePoint, sourceOf(codePoint)].some((code) => code && this.#characters.has(code));
  }

  /** The glyph of a letter that stands alone. */
  glyphOf(letter: string): number | undefined {
    return this.#font.nominalGlyph(letter.codePointAt(0) ?? 0);
  }

  /** Glyphs from left to right; letters outside the stretch are looked at for joining, not set. */
  shape(text: string, { start, end, direction, script, language }: Stretch): ShapedGlyph[] {
    const from = Math.max(0, start - context);
    // A line's end is not seen, and letters do not join over it.
    const around = text.slice(from, end + context).replaceAll('\n', '\u200C');
    buffer.reset();
    buffer.setClusterLevel(hb.ClusterLevel.MONOTONE_CHARACTERS);
    buffer.addText(around, start - from, end - start);
    buffer.setDirection(direction === 'rtl' ? hb.Direction.RTL : hb.Direction.LTR);
    buffer.setLanguage(language);
    if (script !== 'Zyyy') buffer.setScript(script);
    buffer.guessSegmentProperties();
    hb.shape(this.#font, buffer, this.#features(around));

    const positions = buffer.getGlyphPositions();
    const glyphs = buffer.getGlyphInfos().map((info, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      return {
        id: info.codepoint,
        cluster: info.cluster + from,
        advance: xAdvance / this.unitsPerEm,
        dx: xOffset / this.unitsPerEm,
        dy: yOffset / this.unitsPerEm,
      };
    });
    return glyphs.filter((glyph) => !this.#isInvisible(glyph, text));
  }

  /** HarfBuzz puts a space of no width where a character is not to be seen. */
  #isInvisible({ id, cluster, advance }: ShapedGlyph, text: string): boolean {
    return advance === 0 && id === this.#space && isInvisible(text[cluster] ?? '');
  }

  /** The empty box that stands where a letter should. */
  missingGlyph(cluster: number): ShapedGlyph {
    return { id: 0, cluster, advance: this.#font.glyphHAdvance(0) / this.unitsPerEm, dx: 0, dy: 0 };
  }

  #features(text: string): hb.Feature[] | undefined {
    if (!this.#hasPairLigatures) return undefined;
    const kept = Array.from(
      text.matchAll(lamAlef),
      ({ 0: letters, index }) => new hb.Feature('rlig', 1, index, index + letters.length),
    );
    return [new hb.Feature('rlig', 0), ...kept];
  }
}
