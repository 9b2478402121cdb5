import { directionOf, type Figure, type Shape } from '../../adapters/pdf/document';
import { strengths } from '../../domain/profile/strength';
import { strokesFor } from '../gaps/profile-scale';
import { moved } from '../report/moved';
import type { ReportWords } from '../report/report-words';
import { evidenceStroke, fastenedIn } from './profile-figure';
import { profileMarks } from './profile-marks';

const width = 487;
const rowHeight = 20;
/** Points for the drawing that a row explains. */
const sample = 40;

interface Row {
  shapes: readonly Shape[];
  text: string;
}

/** What the marks of the profile mean, each beside its drawing. */
export function profileLegend(words: ReportWords): Figure {
  const { t } = words;
  const rows = [...markRows(words), ...strengthRows(words)];
  return {
    kind: 'figure',
    width,
    height: rows.length * rowHeight,
    shapes: rows.flatMap((row, index) =>
      rowShapes(row, words).map((shape) => moved(shape, 0, index * rowHeight)),
    ),
    alternative: [t('gaps.profile.legend.title'), ...rows.map(({ text }) => text)].join('. '),
  };
}

function markRows({ t }: ReportWords): Row[] {
  const names = {
    met: t('parts.status.met'),
    'not-met': t('parts.status.not-met'),
    first: t('gaps.profile.legend.first'),
    second: t('gaps.profile.legend.second'),
  };
  const open: Shape = {
    kind: 'line',
    from: [-16, 0],
    to: [16, 0],
    stroke: { paint: 'ink', width: 4.5, dash: [5, 3.5] },
  };
  return [
    ...(['met', 'not-met', 'first', 'second'] as const).map((mark) => ({
      shapes: profileMarks[mark],
      text: names[mark],
    })),
    { shapes: [open], text: t('gaps.profile.legend.open') },
  ];
}

const strengthRows = ({ t }: ReportWords): Row[] =>
  strengths.map((strength) => ({
    shapes: strokesFor(strength).map((isThick, index) =>
      evidenceStroke(12 * (index - 1), 7, index, isThick),
    ),
    text: t(`gaps.profile.strength-of.${strength}`),
  }));

function rowShapes({ shapes, text }: Row, words: ReportWords): Shape[] {
  const isMirrored = directionOf(words.language) === 'rtl';
  const middle = isMirrored ? width - sample / 2 : sample / 2;
  return [
    ...shapes.map((shape) => moved(shape, middle, rowHeight / 2)),
    {
      kind: 'text',
      text,
      x: isMirrored ? width - sample - 8 : sample + 8,
      y: rowHeight / 2 + 3,
      size: 8.5,
      fastened: fastenedIn(words, 'start'),
    },
  ];
}
