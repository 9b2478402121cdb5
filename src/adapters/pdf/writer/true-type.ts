import { ComposedGlyphs, type Composed } from './composed-glyphs';
import { missingSign } from './missing-sign';

/** A TrueType file, opened for what a PDF has use for. Lengths in the font's own units. */
export class TrueType {
  readonly unitsPerEm: number;
  readonly #ownCount: number;
  readonly #composed = new ComposedGlyphs();
  readonly #wider = new Map<number, number>();
  readonly #tables = new Map<string, DataView>();
  readonly #hasLongOffsets: boolean;
  readonly #metricCount: number;

  constructor(bytes: Uint8Array) {
    const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let index = 0; index < file.getUint16(4); index++) {
      const entry = 12 + index * 16;
      const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
      const start = bytes.byteOffset + file.getUint32(entry + 8);
      this.#tables.set(tag, new DataView(bytes.buffer, start, file.getUint32(entry + 12)));
    }
    this.unitsPerEm = this.table('head').getUint16(18);
    this.#hasLongOffsets = this.table('head').getInt16(50) === 1;
    this.#metricCount = this.table('hhea').getUint16(34);
    this.#ownCount = this.table('maxp').getUint16(4);
  }

  /** With those that were composed. */
  get glyphCount(): number {
    return this.#ownCount + this.#composed.count;
  }

  /** The number of a glyph made of others. */
  compose(glyph: Composed): number {
    return this.#ownCount + this.#composed.number(glyph, (part) => this.outline(part));
  }

  has(tag: string): boolean {
    return this.#tables.has(tag);
  }

  /** @throws {Error} when the file lacks the table */
  table(tag: string): DataView {
    const table = this.#tables.get(tag);
    if (!table) throw new Error(`the font has no table ${tag}`);
    return table;
  }

  /** As wide as the file is to say the glyph is. */
  advance(glyph: number): number {
    return this.ownAdvance(glyph) + (this.#wider.get(glyph) ?? 0);
  }

  /** Has the glyph said to be wider, by the most that it is asked for. */
  widen(glyph: number, units: number): void {
    this.#wider.set(glyph, Math.max(units, this.#wider.get(glyph) ?? 0));
  }

  ownAdvance(glyph: number): number {
    if (glyph >= this.#ownCount) return this.#composed.advance(glyph - this.#ownCount);
    const metric = Math.min(glyph, this.#metricCount - 1);
    return this.table('hmtx').getUint16(metric * 4);
  }

  /** From the origin to the glyph's left edge. */
  leftBearing(glyph: number): number {
    if (glyph >= this.#ownCount) return leftEdge(this.outline(glyph));
    const beyond = glyph - this.#metricCount;
    const offset = beyond < 0 ? glyph * 4 + 2 : this.#metricCount * 4 + beyond * 2;
    return this.table('hmtx').getInt16(offset);
  }

  /** The glyph's description in `glyf`; empty for a space. */
  outline(glyph: number): DataView {
    if (glyph >= this.#ownCount) return this.#composed.outline(glyph - this.#ownCount);
    const glyphs = this.table('glyf');
    const start = this.#offset(glyph);
    if (glyph === 0 && this.#offset(1) === start) return this.#missingSign();
    return new DataView(glyphs.buffer, glyphs.byteOffset + start, this.#offset(glyph + 1) - start);
  }

  #missingSign(): DataView {
    const height = Math.round(0.7 * this.unitsPerEm);
    return missingSign(this.leftBearing(0), this.ownAdvance(0), height);
  }

  #offset(glyph: number): number {
    const offsets = this.table('loca');
    return this.#hasLongOffsets ? offsets.getUint32(glyph * 4) : offsets.getUint16(glyph * 2) * 2;
  }
}

const leftEdge = (outline: DataView): number =>
  outline.byteLength === 0 ? 0 : outline.getInt16(2);
