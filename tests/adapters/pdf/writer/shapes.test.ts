import { describe, expect, it } from 'vitest';
import { pathOperators, rectOperators } from '../../../../src/adapters/pdf/writer/shape-operators';

const square = { kind: 'rect', x: 10, y: 20, width: 30, height: 40 } as const;
const lines = (...operators: string[]) => operators.join('\n');

describe('a drawn shape', () => {
  it('is measured from the foot of the page', () => {
    expect(rectOperators({ ...square, fill: 'white' }, 100)).toBe(
      lines('q', '1 1 1 rg', '10 40 30 40 re', 'f', 'Q'),
    );
  });

  it('may be filled and have an edge, dashed if it is asked for', () => {
    const stroke = { paint: 'alert', width: 0.75, dash: [3, 1.5] } as const;
    expect(rectOperators({ ...square, fill: 'white', stroke }, 100)).toBe(
      lines(
        'q',
        '1 1 1 rg',
        '0.541 0.161 0.075 RG',
        '0.75 w',
        '[3 1.5] 0 d',
        '10 40 30 40 re',
        'B',
        'Q',
      ),
    );
  });

  it('leaves no mark without a colour', () => {
    expect(rectOperators(square, 100)).toBe('');
  });

  it('may be a path of lines and curves, closed or open', () => {
    const steps = [
      ['move', [0, 0]],
      ['line', [1.005, 2]],
      ['curve', [1, 1], [2, 2], [3, 3]],
      ['close'],
    ] as const;
    expect(pathOperators({ kind: 'path', steps, stroke: { paint: 'white', width: 1 } }, 10)).toBe(
      lines('q', '1 1 1 RG', '1 w', '0 10 m', '1 8 l', '1 9 2 8 3 7 c', 'h', 'S', 'Q'),
    );
  });
});
