import type { Place } from './place';
import { plain, type Strip } from './strip';

const space = { above: 4, below: 12 } as const;
const stroke = { paint: 'line', width: 0.8 } as const;

/** A line that parts what is above from what is under it, and is never read. */
export function setRule({ left, width }: Place): readonly Strip[] {
  const strip: Strip = {
    ...plain,
    ...space,
    height: stroke.width,
    paint(brush, top) {
      const y = top + stroke.width / 2;
      const steps = [['move', [left, y]] as const, ['line', [left + width, y]] as const];
      brush.artifact([{ kind: 'path', steps, stroke }]);
    },
  };
  return [strip];
}
