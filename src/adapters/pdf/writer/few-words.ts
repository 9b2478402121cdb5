import { withControlsClosed } from '../text/direction-controls';
import { graphemeStarts } from '../text/graphemes';

/** UTF-16 units: as much as is shown, or listened to, of a title. */
const most = 160;

/** The beginning of a title or an address that is too long to be shown in a list, and an ellipsis. */
export function fewWords(text: string): string {
  if (text.length <= most) return text;
  const beginning = text.slice(0, most + 1);
  const end = graphemeStarts(beginning).lastIndexOf(1);
  return `${withControlsClosed(text.slice(0, end > 0 ? end : most))}…`;
}
