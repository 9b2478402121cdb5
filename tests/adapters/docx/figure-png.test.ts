import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { figurePng } from '../../../src/adapters/docx/figure-png';
import type { Figure, Shape } from '../../../src/adapters/pdf/document';

/** A canvas that tells what was drawn; a letter is half as wide as it is high. */
class Canvas {
  static readonly told: unknown[][] = [];
  static direction = '';
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    [this.width, this.height] = [width, height];
    Canvas.told.push(['canvas', width, height]);
  }

  getContext(): unknown {
    let font = '';
    const measureText = (text: string) => ({
      width: (text.length * Number(/([\d.]+)px/.exec(font)?.[1])) / 2,
    });
    return new Proxy<Record<string, unknown>>(
      {},
      {
        get: (_, name) =>
          name === 'measureText'
            ? measureText
            : (...given: unknown[]) => Canvas.told.push([name, ...given]),
        set: (_, name, value) => {
          if (name === 'font') font = String(value);
          if (name === 'direction') Canvas.direction = String(value);
          return true;
        },
      },
    );
  }

  convertToBlob = () => Promise.resolve(new Blob(['png']));
}

const figureOf = (...shapes: Shape[]): Figure => ({
  kind: 'figure',
  width: 100,
  height: 50,
  shapes,
  alternative: '',
});
const text = { kind: 'text', text: 'كلمة', x: 100, y: 20, size: 10, fastened: 'left' } as const;
const drawnText = () => Canvas.told.find(([name]) => name === 'fillText');

describe('a drawing as a picture', () => {
  beforeEach(() => {
    Canvas.told.length = 0;
    vi.stubGlobal('OffscreenCanvas', Canvas);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('has three pixels for each point, and no more than a canvas takes', async () => {
    expect(new TextDecoder().decode(await figurePng(figureOf(), 'fr'))).toBe('png');
    expect(Canvas.told[0]).toEqual(['canvas', 300, 150]);
    Canvas.told.length = 0;
    await figurePng({ ...figureOf(), width: 100_000 }, 'fr');
    expect(Canvas.told[0]).toEqual(['canvas', 8_000, 4]);
  });

  it('is drawn in the direction of its language', async () => {
    await figurePng(figureOf(), 'ar');
    expect(Canvas.direction).toBe('rtl');
    await figurePng({ ...figureOf(), language: 'en' }, 'ar');
    expect(Canvas.direction).toBe('ltr');
  });

  it('moves a text inside that would stand out of it, and fastens it at the side it says', async () => {
    await figurePng(figureOf(text), 'ar');
    expect(drawnText()).toEqual(['fillText', 'كلمة', 80, 20]);
    Canvas.told.length = 0;
    await figurePng(figureOf({ ...text, fastened: 'right', x: 60 }), 'ar');
    expect(drawnText()).toEqual(['fillText', 'كلمة', 40, 20]);
  });

  it('says that there is no canvas', async () => {
    vi.spyOn(Canvas.prototype, 'getContext').mockReturnValue(null);
    await expect(figurePng(figureOf(), 'fr')).rejects.toThrow('draws no pictures');
  });
});
