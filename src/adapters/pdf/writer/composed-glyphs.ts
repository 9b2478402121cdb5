/** A glyph that a file gets beyond its font's own. Lengths in the font's units. */
export interface Composed {
  /** glyphs of the font, and where they are moved to; none for an empty glyph */
  parts: readonly Part[];
  advance: number;
  /** what it stands for, where that is not seen in its parts */
  text?: string;
}

interface Part {
  glyph: number;
  x: number;
  y: number;
}

const flag = { argumentsAreWords: 1, argumentsArePlaces: 2, more: 0x20 };

/** Glyphs put together from those of a font, counted from 0; the same is made once. */
export class ComposedGlyphs {
  readonly #numbers = new Map<string, number>();
  readonly #made: { advance: number; outline: DataView }[] = [];

  get count(): number {
    return this.#made.length;
  }

  number(glyph: Composed, outlineOf: (glyph: number) => DataView): number {
    const key = JSON.stringify(glyph);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#made.length);
    const { parts, advance } = glyph;
    return this.#made.push({ advance, outline: outline(parts, outlineOf) }) - 1;
  }

  advance(number: number): number {
    return this.#made[number]?.advance ?? 0;
  }

  outline(number: number): DataView {
    return this.#made[number]?.outline ?? new DataView(new ArrayBuffer(0));
  }
}

/** A description in `glyf`: −1 contours, the box, then one entry for each part. */
function outline(parts: readonly Part[], outlineOf: (glyph: number) => DataView): DataView {
  const length = parts.length === 0 ? 0 : 10 + 8 * parts.length;
  const described = new DataView(new ArrayBuffer(length));
  if (length === 0) return described;
  described.setInt16(0, -1);
  box(parts, outlineOf).forEach((edge, index) => described.setInt16(2 + 2 * index, edge));
  parts.forEach(({ glyph, x, y }, index) => {
    const at = 10 + 8 * index;
    const isLast = index === parts.length - 1;
    const flags = flag.argumentsAreWords | flag.argumentsArePlaces | (isLast ? 0 : flag.more);
    [flags, glyph].forEach((value, field) => described.setUint16(at + 2 * field, value));
    [x, y].forEach((value, field) => described.setInt16(at + 4 + 2 * field, value));
  });
  return described;
}

function box(parts: readonly Part[], outlineOf: (glyph: number) => DataView): number[] {
  const boxes = parts.flatMap(({ glyph, x, y }) => {
    const part = outlineOf(glyph);
    if (part.byteLength === 0) return [];
    return [[x, y, x, y].map((move, index) => part.getInt16(2 + 2 * index) + move)];
  });
  const edges = (index: number) => boxes.map((one) => one[index] ?? 0);
  if (boxes.length === 0) return [0, 0, 0, 0];
  const [lowest, highest] = [Math.min, Math.max];
  return [lowest(...edges(0)), lowest(...edges(1)), highest(...edges(2)), highest(...edges(3))];
}
