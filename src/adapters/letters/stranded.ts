import type { LetterLanguage } from '../../domain/dossier/letters';
import type { Author } from '../../domain/dossier/revision';
import type { StrandedPassage } from '../../domain/letters/text/letter-difference';
import type { Line } from '../../domain/letters/text/letter-text';
import { normalParts } from '../../domain/letters/text/normal-lines';
import type { Sign } from './signs';

type Side = StrandedPassage['typed'];

/** From so many deleted words around it on, what was typed is out of its sentence. */
const fewestDeleted = 3;

/**
 * What one side typed into words that the other deleted, on both sides, in the order of the text.
 *
 * @param lines - of each side before the merge
 */
export function strandedPassages(
  language: LetterLanguage,
  signs: readonly Sign[],
  lines: Readonly<Record<Side, readonly Line[]>>,
  authors: ReadonlyMap<number, Author>,
): StrandedPassage[] {
  const sides: Side[] = ['here', 'brought'];
  return sides.flatMap((typed) =>
    paragraphsOf(signs, typed).flatMap((paragraph, at) =>
      strandedIn(paragraph, typed).map((passage): StrandedPassage => {
        const writer = authors.get(passage[0]?.client ?? 0);
        return {
          language,
          words: lineOf(passage),
          paragraph: lines[typed][at] ?? lineOf(paragraph),
          typed,
          ...(writer && { writtenBy: writer }),
        };
      }),
    ),
  );
}

const lineOf = (signs: readonly Sign[]): Line => ({
  kind: 'paragraph',
  parts: normalParts(signs.map(({ part }) => part)),
});

/** The paragraphs of one side before the merge. */
function paragraphsOf(signs: readonly Sign[], side: Side): Sign[][] {
  const paragraphs: Sign[][] = [[]];
  for (const sign of signs) {
    if (!sign[side].shows) continue;
    if (sign.isEnd) paragraphs.push([]);
    else paragraphs.at(-1)?.push(sign);
  }
  return paragraphs;
}

/** A run of a paragraph: typed by this side alone, or a word that both had. */
interface Stretch {
  is: 'typed' | 'deleted' | 'kept';
  signs: Sign[];
}

/** What of a paragraph was typed by one side and stands where the other has deleted the words around. */
function strandedIn(paragraph: readonly Sign[], typed: Side): Sign[][] {
  const stretches = stretchesOf(paragraph, typed);
  const kept = stretches.flatMap(({ is }, at) => (is === 'kept' ? [at] : []));
  return [-1, ...kept]
    .map((before, nth) => {
      const after = kept[nth] ?? stretches.length;
      return reachedByNone(stretches.slice(before + 1, after), {
        isAtStart: before === -1,
        isAtEnd: after === stretches.length,
      });
    })
    .filter((signs) => signs.some(({ isWord }) => isWord));
}

/** What was typed between two words that are kept, unless one of them is beside it. */
function reachedByNone(
  between: readonly Stretch[],
  { isAtStart, isAtEnd }: { isAtStart: boolean; isAtEnd: boolean },
): Sign[] {
  const isDeleted = ({ is }: Stretch) => is === 'deleted';
  const fewest = isAtStart && isAtEnd ? 1 : fewestDeleted;
  if (between.filter(isDeleted).length < fewest) return [];
  const first = isAtStart ? 0 : between.findIndex(isDeleted);
  const last = isAtEnd ? between.length : between.findLastIndex(isDeleted);
  return between
    .slice(first, last)
    .filter(({ is }) => is === 'typed')
    .flatMap(({ signs }) => signs);
}

/** A paragraph as what its side typed and the words around it; gaps and marks part words. */
function stretchesOf(paragraph: readonly Sign[], typed: Side): Stretch[] {
  const other = typed === 'here' ? 'brought' : 'here';
  const stretches: Stretch[] = [];
  let isWithinWord = false;
  for (const sign of paragraph) {
    const isTyped = !sign[other].has;
    const last = stretches.at(-1);
    if (isTyped && last?.is === 'typed') last.signs.push(sign);
    else if (isTyped) stretches.push({ is: 'typed', signs: [sign] });
    else if (sign.isWord) {
      const is = sign[other].shows ? 'kept' : 'deleted';
      if (!last || !isWithinWord) stretches.push({ is, signs: [sign] });
      // A word of which a letter is kept has been mended, not deleted.
      else if (is === 'kept') last.is = 'kept';
    }
    isWithinWord = !isTyped && sign.isWord;
  }
  return stretches;
}
