import { describe, expect, it } from 'vitest';
import { newGalley } from '../../../../src/adapters/pdf/layout/galley';
import { plain, type Strip } from '../../../../src/adapters/pdf/layout/strip';

const strip = (more: Partial<Strip> = {}): Strip => ({
  ...plain,
  height: 10,
  paint: () => undefined,
  ...more,
});

describe('a galley', () => {
  it('leaves the larger of the spaces two blocks wish between them', () => {
    const galley = newGalley();
    galley.add([strip({ below: 7 })]);
    galley.add([strip({ above: 20, below: 9 })]);
    galley.add([strip({ above: 3 })]);
    expect(galley.strips.map(({ above }) => above)).toEqual([0, 20, 9]);
  });

  it('adds a gap to that space, once', () => {
    const galley = newGalley();
    galley.add([strip({ below: 7 })]);
    galley.addGap(30);
    galley.addGap(-8);
    galley.add([strip()]);
    galley.add([strip()]);
    expect(galley.strips.map(({ above }) => above)).toEqual([0, 37, 0]);
  });

  it('opens with a gap that is no taller than it may be', () => {
    const galley = newGalley(50);
    galley.addGap(80);
    galley.add([strip()]);
    expect(galley.strips).toMatchObject([
      { height: 50, isBlank: true },
      { height: 10, above: 0 },
    ]);
  });

  it('ends without the gap that nothing follows', () => {
    const galley = newGalley();
    galley.addGap(80);
    galley.add([]);
    expect(galley.strips).toEqual([]);
  });
});
