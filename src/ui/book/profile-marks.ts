import type { PathStep, Point, Shape, Stroke } from '../../adapters/pdf/document';
import type { MarkKind } from '../gaps/profile-scale';

/** A circle of four curves around 0, 0. */
function circle(radius: number): PathStep[] {
  const near = radius * 0.5523;
  return [
    ['move', [0, -radius]],
    ['curve', [near, -radius], [radius, -near], [radius, 0]],
    ['curve', [radius, near], [near, radius], [0, radius]],
    ['curve', [-near, radius], [-radius, near], [-radius, 0]],
    ['curve', [-radius, -near], [-near, -radius], [0, -radius]],
    ['close'],
  ];
}

const lozenge = (half: number): PathStep[] => [
  ['move', [0, -half]],
  ['line', [half, 0]],
  ['line', [0, half]],
  ['line', [-half, 0]],
  ['close'],
];

const line = (from: Point, to: Point, stroke: Stroke): Shape => ({
  kind: 'line',
  from,
  to,
  stroke,
});

const check: Stroke = { paint: 'white', width: 1.6 };
const cross: Stroke = { paint: 'alert', width: 1.6 };

/** The marks of the profile as its page draws them, around 0, 0. */
export const profileMarks: Readonly<Record<MarkKind, readonly Shape[]>> = {
  met: [
    { kind: 'path', steps: circle(6), fill: 'accent' },
    line([-2.8, 0.3], [-0.9, 2.2], check),
    line([-0.9, 2.2], [2.9, -1.9], check),
  ],
  'not-met': [
    { kind: 'rect', x: -5, y: -5, width: 10, height: 10, fill: 'white', stroke: cross },
    line([-2.5, -2.5], [2.5, 2.5], cross),
    line([2.5, -2.5], [-2.5, 2.5], cross),
  ],
  first: [{ kind: 'path', steps: lozenge(5.5), fill: 'accent' }],
  second: [
    { kind: 'path', steps: lozenge(8.5), fill: 'white', stroke: { paint: 'ink', width: 1.4 } },
  ],
};
