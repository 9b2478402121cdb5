import { directionOf, type Figure } from '../../adapters/pdf/document';
import { timelineScale, type MandateCount } from '../result/timeline-scale';
import { timelineValues } from '../result/timeline-words';
import type { ReportWords } from './report-words';
import { legendShapes } from './timeline-legend';
import { timelineShapes, type Place } from './timeline-shapes';

const width = 487;
const heightOfLine = 109;
const heightOfLegendRow = 15;

/**
 * The arithmetic of one council as a drawing: the required months as boxes, those that are left
 * filled. From right to left positions turn and words do not.
 */
export function timelineFigure(
  count: MandateCount & { endIs: string },
  words: ReportWords,
): Figure {
  const { t, f, language } = words;
  const isMirrored = directionOf(language) === 'rtl';
  const place: Place = { width, isMirrored };
  const scale = timelineScale(count);
  const values = timelineValues(count, t, f);
  const legend = legendShapes(count, scale, words, place);
  return {
    kind: 'figure',
    width,
    height: heightOfLine + legend.length * heightOfLegendRow,
    shapes: [
      ...timelineShapes(count, scale, words, place),
      ...legend.flatMap((shapes, row) => shapes(heightOfLine + row * heightOfLegendRow)),
    ],
    alternative: `${t('result.drawing.title', values)}. ${t(`result.drawing.${scale.situation}`, values)}`,
  };
}
