import type { Figure, Shape } from '../../adapters/pdf/document';
import { stages } from '../../domain/course/stages';
import type { ReportWords } from '../report/report-words';

/** The arches of a gallery: as many as there are stages, as the door of the application has. */
export function band({ t }: ReportWords): Figure {
  return {
    kind: 'figure',
    width: coverWidth,
    height: archHeight,
    shapes: stages.map((_, at) => arch(at * archWidth)),
    alternative: t('book.cover.band'),
  };
}

const coverWidth = 487;
const archHeight = 58;
const archWidth = coverWidth / stages.length;

/** One arch, filled; a narrow pillar parts it from the next. */
function arch(from: number): Shape {
  const [left, right] = [from + 4, from + archWidth - 4];
  const middle = (left + right) / 2;
  return {
    kind: 'path',
    steps: [
      ['move', [left, archHeight]],
      ['line', [left, 34]],
      ['curve', [left, 18], [middle - 14, 9], [middle, 1]],
      ['curve', [middle + 14, 9], [right, 18], [right, 34]],
      ['line', [right, archHeight]],
      ['close'],
    ],
    fill: 'accent',
  };
}
