import { isInvisible } from './characters';
import type { Face } from './face';
import { mirrored } from './levels';

/**
 * What copy and search shall read for each glyph of a cluster; `''` for those that only draw.
 *
 * Viewers reverse a line that runs from right to left letter by letter, the letters of one glyph
 * among them: so a ligature is given as the one compatibility character that means the same, and a
 * bracket as the one that is drawn.
 */
export function copiedTexts(
  glyphs: readonly { id: number }[],
  letters: string,
  face: Face,
  runsFromRight: boolean,
): string[] {
  if (glyphs.length === 1 && letters.length === 1) return [asViewersTurnIt(letters, runsFromRight)];
  const rest = Array.from(letters).filter((letter) => !isInvisible(letter));
  const known = glyphs.map(({ id }) =>
    glyphs.length === 1 ? undefined : takeOut(rest, (letter) => face.glyphOf(letter) === id),
  );
  const unknown = known.indexOf(undefined);
  const words = asViewersTurnIt(rest.join(''), runsFromRight);
  const carrier = Math.max(0, unknown);
  return known.map((text = '', index) => (index === carrier ? text + words : text));
}

function takeOut(letters: string[], isWanted: (letter: string) => boolean): string | undefined {
  const index = letters.findIndex(isWanted);
  return index < 0 ? undefined : letters.splice(index, 1)[0];
}

function asViewersTurnIt(letters: string, runsFromRight: boolean): string {
  if (!runsFromRight) return letters;
  return (letters.length === 1 ? mirrored(letters) : ligatures().get(letters)) ?? letters;
}

let found: ReadonlyMap<string, string> | undefined;

/** From the letters of a ligature to its own character: lam-alef, and what else Unicode has of them. */
function ligatures(): ReadonlyMap<string, string> {
  found ??= new Map(
    // Of two with the same letters the form that stands alone is taken, which comes first.
    [...charactersOf(0xfb50, 0xfdff), ...charactersOf(0xfef5, 0xfefc)]
      .reverse()
      .map((character) => [character.normalize('NFKC'), character]),
  );
  return found;
}

const charactersOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
