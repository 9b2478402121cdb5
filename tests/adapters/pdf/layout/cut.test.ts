import { describe, expect, it } from 'vitest';
import { cut } from '../../../../src/adapters/pdf/layout/cut';
import { bonds, plain, type Strip } from '../../../../src/adapters/pdf/layout/strip';

const strip = (height: number, more: Partial<Strip> = {}): Strip => ({
  ...plain,
  height,
  paint: () => undefined,
  ...more,
});
const heights = (strips: readonly Strip[]) => strips.map(({ height }) => height);
const cutHeights = (strips: Strip[], room: number, page = room) => {
  const { taken, rest } = cut(strips, room, page);
  return [heights(taken), heights(rest)];
};
/** Can be cut anywhere. */
const soft = (height: number, more: Partial<Strip> = {}): Strip =>
  strip(height, {
    split: (room) => (room > 0 && room < height ? [soft(room), soft(height - room)] : undefined),
    ...more,
  });

describe('a cut', () => {
  it.each([
    ['just fits', 30, [[10, 20], []]],
    ['is a hair too tall', 29.9, [[10], [20]]],
  ])('takes what %s', (_, room, expected) => {
    expect(cutHeights([strip(10), strip(20)], room)).toEqual(expected);
  });

  it('counts the space over a strip, but not over the first', () => {
    const above = { above: 5 };
    expect(cutHeights([strip(10, above), strip(10, above)], 25)).toEqual([[10, 10], []]);
    expect(cutHeights([strip(10, above), strip(10, above)], 24)).toEqual([[10], [10]]);
  });

  it('counts the head that is repeated over the first strip', () => {
    const under = strip(10);
    expect(cutHeights([strip(10, { under }), strip(10, { under })], 29)).toEqual([[10], [10]]);
  });

  it('leaves what is bound together together', () => {
    const bound = { bond: bonds.heading };
    expect(cutHeights([strip(10), strip(10, bound), strip(10)], 25)).toEqual([[10], [10, 10]]);
  });

  it('parts lines before it parts a heading from them', () => {
    const strips = [
      strip(10, { bond: bonds.heading }),
      strip(11, { bond: bonds.lines }),
      strip(12, { bond: bonds.heading }),
      strip(13),
    ];
    expect(cutHeights(strips, 40)).toEqual([
      [10, 11],
      [12, 13],
    ]);
  });

  it('takes nothing where nothing fits and a whole page is to come', () => {
    expect(cutHeights([strip(10)], 5, 20)).toEqual([[], [10]]);
  });

  it('takes something from every whole page', () => {
    expect(cutHeights([strip(30), strip(1)], 20)).toEqual([[30], [1]]);
  });

  it('does not cut a strip that fits the next page', () => {
    expect(cutHeights([strip(10), soft(15)], 20)).toEqual([[10], [15]]);
  });

  it('cuts a strip that fits no page, from where it stands', () => {
    expect(cutHeights([strip(10), soft(35)], 20)).toEqual([[10, 10], [25]]);
  });

  it('cuts a strip rather than part it from its heading', () => {
    expect(cutHeights([strip(10, { bond: bonds.heading }), soft(15)], 20)).toEqual([[10, 10], [5]]);
  });

  it('forces a cut on a strip that would otherwise leave its heading alone', () => {
    const forced = strip(15, {
      split: (room, page) => (room >= page ? [strip(room), strip(15 - room)] : undefined),
    });
    const heading = strip(10, { bond: bonds.heading });
    expect(cutHeights([heading, forced], 20)).toEqual([[10, 10], [5]]);
  });

  it('takes no part that is taller than the room', () => {
    const hard = strip(30, { split: () => [strip(15), strip(15)] });
    expect(cutHeights([strip(10), hard], 20)).toEqual([[10], [30]]);
  });

  it('gives each part of a strip that is cut its neighbours back', () => {
    const under = strip(2);
    const tall = soft(30, { above: 3, below: 4, bond: bonds.heading, under });
    const { taken, rest } = cut([strip(5), tall, strip(5)], 20, 20);
    expect(taken[1]).toMatchObject({ above: 3, height: 12, bond: bonds.free });
    expect(rest[0]).toMatchObject({ height: 18, below: 4, bond: bonds.heading, under });
  });
});
