import type * as Y from 'yjs';
import type { Line, Part } from '../../domain/letters/text/letter-text';
import { normalParts } from '../../domain/letters/text/normal-lines';
import { presentSpans, type PresentSpan } from './spans';

type Attributes = PresentSpan['attributes'];

/** What a text says now, line by line; what this version does not know is passed over. */
export function readLines(text: Y.Text): Line[] {
  const lines: Line[] = [];
  let parts: Part[] = [];
  for (const { content, attributes } of presentSpans(text)) {
    if (content === undefined) continue;
    if (typeof content !== 'string') {
      parts.push(content);
      continue;
    }
    const [first = '', ...others] = content.split('\n');
    parts.push(wordsOf(first, attributes));
    for (const words of others) {
      lines.push(lineOf(attributes, parts));
      parts = [wordsOf(words, attributes)];
    }
  }
  const last = lineOf({}, parts);
  return last.parts.length > 0 ? [...lines, last] : lines;
}

const wordsOf = (text: string, attributes: Attributes): Part => ({ text, ...styleOf(attributes) });

/** Bold and italic, of what the attributes of letters say. */
const styleOf = (attributes: Attributes): { bold?: true; italic?: true } => ({
  ...(attributes['bold'] === true && { bold: true }),
  ...(attributes['italic'] === true && { italic: true }),
});

/** A line from the attributes of its end and from what stands in it. */
function lineOf(attributes: Attributes, parts: readonly Part[]): Line {
  const { kind, direction } = attributes;
  const says = Object.keys(attributes)
    .filter((key) => key.startsWith(tick) && key !== tick && attributes[key] === true)
    .map((key) => key.slice(tick.length))
    .sort();
  return {
    kind: kind === 'heading' || kind === 'bullet' || kind === 'number' ? kind : 'paragraph',
    ...((direction === 'rtl' || direction === 'ltr') && { direction }),
    ...(says.length > 0 && { says }),
    parts: normalParts(parts),
  };
}

/** What the attributes of a line end begin with that say what the line holds. */
const tick = 'says:';

/** The attributes of a line end that say what a line is; an ordinary paragraph has none. */
export const lineAttributes = ({ kind, direction, says }: Line): Record<string, unknown> => ({
  ...(kind !== 'paragraph' && { kind }),
  ...(direction && { direction }),
  ...Object.fromEntries((says ?? []).map((element) => [`${tick}${element}`, true])),
});

/** Of the attributes of a line end, those that this version understands. */
export const knownLineAttributes = (attributes: Attributes): Record<string, unknown> =>
  lineAttributes(lineOf(attributes, []));

/** Of the attributes of letters, those that this version understands. */
export const knownStyle = (attributes: Attributes): Record<string, unknown> => styleOf(attributes);
