import type { Face } from '../text/face';
import type { Glyph } from '../text/line';
import { TrueType } from './true-type';

/** A face as the pages use it. */
export interface FontInUse {
  /** what the pages call it */
  resource: string;
  face: Face;
  file: TrueType;
  /** for each glyph that stands on a page, how often it was set for which text */
  glyphs: Map<number, Map<string, number>>;
}

/** Gathers, while pages are written, which glyphs of which faces they show. */
export class FontsInUse {
  readonly #fonts = new Map<Face, FontInUse>();

  of(face: Face): FontInUse {
    let font = this.#fonts.get(face);
    if (!font) {
      const resource = `F${this.#fonts.size + 1}`;
      font = { resource, face, file: new TrueType(face.bytes), glyphs: new Map() };
      this.#fonts.set(face, font);
    }
    return font;
  }

  use({ face, id, text }: Glyph): FontInUse {
    const font = this.of(face);
    const texts = font.glyphs.get(id) ?? new Map<string, number>();
    font.glyphs.set(id, texts);
    if (text) texts.set(text, (texts.get(text) ?? 0) + 1);
    return font;
  }

  all(): readonly FontInUse[] {
    return [...this.#fonts.values()];
  }
}

/** Thousandths of the size, as the widths in the file are written and viewers move the pen. */
export const glyphWidth = ({ file }: FontInUse, glyph: number): number =>
  Math.round((file.advance(glyph) / file.unitsPerEm) * 1e5) / 100;
