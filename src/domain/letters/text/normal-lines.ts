import { isWords, type Line, type Part, type Words } from './letter-text';

/** Names a fact of the dossier within a letter, such as `collectivity`. */
export const factName = /^[a-z][a-z-]{0,39}$/;

/**
 * The same lines as a letter keeps them: neighbours of one style joined, nothing empty, what is ticked
 * in one order and once, no line end within a line, no half of a surrogate pair, no fact without a
 * valid name. At least one line: a letter always has where to write.
 */
export function normalLines(lines: readonly Line[]): Line[] {
  const normal = lines.map(normalLine);
  return normal.length > 0 ? normal : [{ kind: 'paragraph', parts: [] }];
}

function normalLine({ kind, direction, says, parts }: Line): Line {
  const ticked = [...new Set(says)].filter(Boolean).sort();
  return {
    kind,
    ...(direction && { direction }),
    ...(ticked.length > 0 && { says: ticked }),
    parts: normalParts(parts),
  };
}

/** Parts without empty ones, neighbours of one style as one. */
export function normalParts(parts: Iterable<Part>): Part[] {
  const normal: Part[] = [];
  for (const part of parts) {
    if (!isWords(part)) {
      if (factName.test(part.fact)) normal.push({ fact: part.fact });
      continue;
    }
    const text = wellFormed(part.text);
    if (text === '') continue;
    const last = normal.at(-1);
    if (last && isWords(last) && isSameStyle(last, part)) last.text += text;
    else
      normal.push({ text, ...(part.bold && { bold: true }), ...(part.italic && { italic: true }) });
  }
  return normal;
}

const isSameStyle = (one: Words, other: Words) =>
  Boolean(one.bold) === Boolean(other.bold) && Boolean(one.italic) === Boolean(other.italic);

/**
 * Letters that a line can hold, as many as before. Half a pair cannot be written to a file: it would
 * come back as another sign, on one side only.
 */
export const wellFormed = (text: string): string =>
  /[\r\n\uD800-\uDFFF]/.test(text)
    ? text.replace(/[\r\n]/g, ' ').replace(/\p{Surrogate}/gu, '\uFFFD')
    : text;
