import { beforeLastEnd, trimmed, wholeLines, type TextEdit } from './edit-bounds';
import { pieceEdits } from './piece-edits';

/**
 * Little that makes one text of another, in places of UTF-16 and in the order of the text; never inside
 * a surrogate pair. Lines are matched first, then words, then letters: the change of a word is one
 * stretch, and of two changes far apart neither touches what stands between. A text that ends with a
 * line end keeps that one.
 */
export function textEdits(before: string, after: string): TextEdit[] {
  const whole = { at: 0, removed: before.length, from: 0, to: after.length };
  const lines = refined(before, after, whole, linesOf);
  const words = lines.flatMap((edit) => refined(before, after, edit, wordsOf));
  return joined(words, before)
    .map((edit) => trimmed(before, after, edit))
    .filter((edit) => !isNothing(edit))
    .map((edit, nth, all) => wholeLines(before, after, edit, all[nth - 1]))
    .map((edit) => beforeLastEnd(before, after, edit));
}

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

const wordsOf = (text: string) => text.match(/\n|[\p{L}\p{M}\p{N}]+|[^\S\n]+|./gsu) ?? [];

const isNothing = ({ removed, from, to }: TextEdit) => removed === 0 && from === to;

/** The edits within one edit, after both its stretches are cut into pieces. */
function refined(
  before: string,
  after: string,
  edit: TextEdit,
  split: (text: string) => string[],
): TextEdit[] {
  const { at, removed, from, to } = edit;
  if (removed === 0 || from === to) return [edit];
  const old = split(before.slice(at, at + removed));
  const young = split(after.slice(from, to));
  const oldPlaces = placesOf(old, at);
  const youngPlaces = placesOf(young, from);
  return pieceEdits(old, young).map((one) => ({
    at: place(oldPlaces, one.at),
    removed: place(oldPlaces, one.at + one.removed) - place(oldPlaces, one.at),
    from: place(youngPlaces, one.from),
    to: place(youngPlaces, one.to),
  }));
}

/** Where each piece begins, and where the last one ends. */
function placesOf(pieces: readonly string[], start: number): number[] {
  const places = [start];
  let end = start;
  for (const piece of pieces) places.push((end += piece.length));
  return places;
}

const place = (places: readonly number[], piece: number) => places[piece] ?? 0;

/** Edits with no letter, figure, fact or line end between them as one: shared gaps bind no words. */
function joined(edits: readonly TextEdit[], before: string): TextEdit[] {
  const all: TextEdit[] = [];
  for (const edit of edits) {
    const last = all.at(-1);
    const isApart =
      !last || /[\p{L}\p{N}\p{Cs}\n]/u.test(before.slice(last.at + last.removed, edit.at));
    if (isApart) all.push({ ...edit });
    else Object.assign(last, { removed: edit.at + edit.removed - last.at, to: edit.to });
  }
  return all;
}
