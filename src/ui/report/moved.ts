import type { PathStep, Point, Shape } from '../../adapters/pdf/document';

/** A shape in another place of the drawing. */
export function moved(shape: Shape, right: number, down: number): Shape {
  const at = ([x, y]: Point): Point => [x + right, y + down];
  switch (shape.kind) {
    case 'line':
      return { ...shape, from: at(shape.from), to: at(shape.to) };
    case 'path':
      return { ...shape, steps: shape.steps.map((step) => movedStep(step, at)) };
    case 'rect':
    case 'text':
      return { ...shape, x: shape.x + right, y: shape.y + down };
  }
}

function movedStep(step: PathStep, at: (point: Point) => Point): PathStep {
  switch (step[0]) {
    case 'move':
    case 'line':
      return [step[0], at(step[1])];
    case 'curve':
      return ['curve', at(step[1]), at(step[2]), at(step[3])];
    case 'close':
      return step;
  }
}
