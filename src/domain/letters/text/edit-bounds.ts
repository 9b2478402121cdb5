/** One stretch of a text that another one takes: places of the text before, and of the text after. */
export interface TextEdit {
  at: number;
  /** code units to take away */
  removed: number;
  /** what comes instead: from and up to these places of the text after */
  from: number;
  to: number;
}

/** Without what both stretches share at their beginning and at their end. */
export function trimmed(before: string, after: string, edit: TextEdit): TextEdit {
  let { at, removed, from, to } = edit;
  const start = sharedStart(before, after, edit);
  at += start;
  from += start;
  removed -= start;
  const end = sharedEnd(before, after, { at, removed, from, to });
  removed -= end;
  to -= end;
  return { at, removed, from, to };
}

function sharedStart(before: string, after: string, { at, removed, from, to }: TextEdit): number {
  const most = Math.min(removed, to - from);
  let shared = 0;
  while (shared < most && before[at + shared] === after[from + shared]) shared += 1;
  const isInside = shared > 0 && isHigh(before[at + shared - 1]);
  const isCut = isLow(before[at + shared]) || isLow(after[from + shared]);
  return isInside && isCut ? shared - 1 : shared;
}

function sharedEnd(before: string, after: string, { at, removed, from, to }: TextEdit): number {
  const most = Math.min(removed, to - from);
  const end = at + removed;
  let shared = 0;
  while (shared < most && before[end - 1 - shared] === after[to - 1 - shared]) shared += 1;
  const isInside = shared > 0 && isLow(before[end - shared]);
  const isCut = isHigh(before[end - shared - 1]) || isHigh(after[to - shared - 1]);
  return isInside && isCut ? shared - 1 : shared;
}

const isHigh = (unit: string | undefined) =>
  unit !== undefined && unit >= '\uD800' && unit <= '\uDBFF';

const isLow = (unit: string | undefined) =>
  unit !== undefined && unit >= '\uDC00' && unit <= '\uDFFF';

/**
 * Where a new or deleted stretch begins like what follows it, it could stand further left as well: it
 * does, if it then is made of whole lines, and the line it would have cut stays whole.
 */
export function wholeLines(
  before: string,
  after: string,
  edit: TextEdit,
  previous: TextEdit | undefined,
): TextEdit {
  const isNew = edit.removed === 0;
  if (!isNew && edit.from !== edit.to) return edit;
  const [text, start, end] = isNew
    ? [after, edit.from, edit.to]
    : [before, edit.at, edit.at + edit.removed];
  const most = edit.at - (previous ? previous.at + previous.removed : 0);
  for (let left = 0; left <= most; left += 1) {
    if (left > 0 && text[start - left] !== text[end - left]) break;
    const begins = start - left === 0 || text[start - left - 1] === '\n';
    if (begins && text[end - left - 1] === '\n')
      return { ...edit, at: edit.at - left, from: edit.from - left, to: edit.to - left };
  }
  return edit;
}

/** Lines put in or taken away at the very end, with the end of the line before in place of the last one. */
export function beforeLastEnd(before: string, after: string, edit: TextEdit): TextEdit {
  const { at, removed, from, to } = edit;
  const isPure = removed === 0 || from === to;
  const isLast = at + removed === before.length && to === after.length;
  const hasEnd = before[at - 1] === '\n' && before.endsWith('\n') && after.endsWith('\n');
  return isPure && isLast && hasEnd ? { at: at - 1, removed, from: from - 1, to: to - 1 } : edit;
}
