import { writingLine, type Stroke, type Text, type Writing } from '../document';
import { addNode } from '../tags/add-node';
import { bandStrip } from './band';
import { columnFrames } from './column-frames';
import type { SetText } from '../text/line';
import { bodyLook } from './paragraph';
import { inside, type Place } from './place';
import { bonds, plain, type Strip } from './strip';
import { setAt, textStrips } from './text-strips';
import { baselineIn, lookOf } from './type-scale';

const stroke = { paint: 'soft', width: 0.6 } as const satisfies Stroke;
const space = { afterLabel: 6, under: 10 } as const;
const gutter = 16;
/** A label that takes more than this share of its blank stands over it. */
const longest = 0.6;

type Blank = NonNullable<Writing['blanks']>[number];

/** Lines to write on, which are never read, and the labels of blanks, which are. */
export function setWriting({ lines, blanks = [] }: Writing, place: Place): readonly Strip[] {
  const count = Math.max(0, Math.floor(lines));
  const made = Array.from({ length: count }, () =>
    blanks.length === 0 ? ruled(place.left, place.width) : setBlanks(blanks, place),
  );
  return made.map((strip, index) => ({
    ...strip,
    // a line alone on a page would belong to nothing
    bond: index < Math.min(2, made.length) - 1 ? bonds.lines : bonds.free,
    below: index === made.length - 1 ? space.under : 0,
  }));
}

function setBlanks(blanks: readonly Blank[], place: Place): Strip {
  const { left, width, direction } = place;
  const shares = blanks.map(({ share }) => share);
  const frames = columnFrames(shares, { left, width, direction, gutter });
  const set = blanks.map(({ label }, index) => setLabel(label, { ...place, ...frames[index] }));
  // labels of one line stand at one height
  const areOver = set.some(({ isLong }) => isLong);
  const parts = set.map((one) => (areOver ? labelOver(one) : [labelBeside(one)]));
  return bandStrip({ parts, padding: { top: 0, bottom: 0 } });
}

interface SetLabel {
  label: Text;
  place: Place;
  set: SetText;
  /** points of the label and what is free after it */
  taken: number;
  isLong: boolean;
}

function setLabel(label: Text, around: Place): SetLabel {
  const place = inside(around, addNode(around.outline.node, 'P'));
  const set = setAt(label, bodyLook(place), place);
  const taken = (set.lines[0]?.width ?? 0) + space.afterLabel;
  return {
    label,
    place,
    set,
    taken,
    isLong: set.lines.length > 1 || taken > place.width * longest,
  };
}

function labelOver({ label, place }: SetLabel): readonly Strip[] {
  const { left, width, language } = place;
  const look = lookOf('label', language);
  const set = setAt(label, look, place);
  return [...textStrips(set, place.outline.node, { left, language, look }), ruled(left, width)];
}

function labelBeside({ place, set, taken }: SetLabel): Strip {
  const { left, width, language, direction } = place;
  const look = bodyLook(place);
  const rule = ruled(direction === 'rtl' ? left : left + taken, width - taken);
  const [words] = textStrips(set, place.outline.node, { left, language, look });
  const lower = writingLine - 4 - baselineIn(look, language);
  return {
    ...rule,
    paint(brush, top) {
      words?.paint(brush, top + lower);
      rule.paint(brush, top);
    },
  };
}

function ruled(left: number, width: number): Strip {
  return {
    ...plain,
    height: writingLine,
    paint(brush, top) {
      const y = top + writingLine - stroke.width;
      const steps = [['move', [left, y]] as const, ['line', [left + width, y]] as const];
      brush.artifact([{ kind: 'path', steps, stroke }]);
    },
  };
}
