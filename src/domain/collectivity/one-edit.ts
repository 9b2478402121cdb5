/** Below this length a single edit turns a word into too many others. */
const shortestBeginning = 5;

/**
 * Whether one slip of the hand parts `typed` from `word`: a letter too many, missing, wrong, or
 * two neighbours swapped. From five letters on, `typed` may also be the beginning of `word`.
 */
export function isOneEditAway(typed: string, word: string): boolean {
  const mayBeBeginning = typed.length >= shortestBeginning;
  if (typed.length > word.length + 1) return false;
  if (!mayBeBeginning && typed.length < word.length - 1) return false;

  const at = firstDifference(typed, word);
  const goesOn = (fromTyped: number, fromWord: number): boolean =>
    (mayBeBeginning || typed.length - fromTyped === word.length - fromWord) &&
    word.startsWith(typed.slice(fromTyped), fromWord);
  const isSwapped =
    at + 1 < typed.length && typed[at] === word[at + 1] && typed[at + 1] === word[at];
  return (
    goesOn(at + 1, at) ||
    goesOn(at, at + 1) ||
    goesOn(at + 1, at + 1) ||
    (isSwapped && goesOn(at + 2, at + 2))
  );
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}
