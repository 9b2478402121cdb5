import type { Figure, PathStep, Shape } from '../../adapters/pdf/document';
import type { Verdict } from '../../domain/assessment/assessment';

const frame: PathStep[] = [
  ['move', [5, 63]],
  ['line', [5, 28]],
  ['curve', [5, 14], [15, 9], [26, 3]],
  ['curve', [37, 9], [47, 14], [47, 28]],
  ['line', [47, 63]],
];
const firstLeaf: PathStep[] = [
  ['move', [11, 62]],
  ['line', [11, 29]],
  ['curve', [11, 19], [18, 15], [26, 10.6]],
  ['line', [26, 62]],
  ['close'],
];
const secondLeaf: PathStep[] = [
  ['move', [41, 62]],
  ['line', [41, 29]],
  ['curve', [41, 19], [34, 15], [26, 10.6]],
  ['line', [26, 62]],
  ['close'],
];
const opening: PathStep[] = [
  ['move', [11, 62]],
  ['line', [11, 29]],
  ['curve', [11, 19], [18, 15], [26, 10.6]],
  ['curve', [34, 15], [41, 19], [41, 29]],
  ['line', [41, 62]],
  ['close'],
];

const ink = (width: number) => ({ paint: 'ink' as const, width });
const knob = (x: number): Shape => ({
  kind: 'rect',
  x: x - 1.5,
  y: 38.5,
  width: 3,
  height: 3,
  fill: 'ink',
});

const leaves: Record<Verdict, Shape[]> = {
  eligible: [{ kind: 'path', steps: opening, fill: 'accent' }],
  unknown: [
    { kind: 'path', steps: firstLeaf, stroke: ink(2) },
    { kind: 'path', steps: secondLeaf, fill: 'accent' },
  ],
  'not-eligible': [
    { kind: 'path', steps: firstLeaf, stroke: ink(2) },
    { kind: 'path', steps: secondLeaf, stroke: ink(2) },
    knob(22),
    knob(30),
  ],
};

/** The door of the verdict: open, ajar or closed. */
export const doorFigure = (verdict: Verdict, alternative: string): Figure => ({
  kind: 'figure',
  width: 52,
  height: 66,
  shapes: [
    ...leaves[verdict],
    { kind: 'path', steps: frame, stroke: ink(3) },
    { kind: 'line', from: [1, 63.5], to: [51, 63.5], stroke: ink(3) },
  ],
  alternative,
});
