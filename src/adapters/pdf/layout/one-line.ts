import { withControlsClosed } from '../text/direction-controls';
import type { TextSetting, Line } from '../text/line';
import { lineEnds } from '../text/line-ends';
import type { SetLines } from './place';

/** Sets a text on one line of the measure; of one that is too long the beginning, and an ellipsis. */
export function oneLine(text: string, setting: TextSetting, setLines: SetLines): Line | undefined {
  const plain = text.replace(lineEnds, ' ');
  const { lines } = setLines(plain, setting);
  const [first] = lines;
  if (lines.length <= 1 || !first) return first;
  const shorter = setLines(plain, { ...setting, width: setting.width - setting.size });
  const { start = 0, end = 0 } = shorter.lines[0] ?? {};
  const beginning = withControlsClosed(shorter.text.slice(start, end));
  return setLines(`${beginning}…`, setting).lines[0];
}
