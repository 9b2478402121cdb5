/** Runs of letters and digits; what marks a list, and what viewers add for directions, is none. */
const wordsOf = (text: string): string[] =>
  text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The share of the words of a text that another has in the same order: what is lost, doubled or moved
 * does not count. Found as the longest row of words that both have.
 */
export function wordsInOrder(text: string, other: string): { share: number; lost: string[] } {
  const [wanted, found] = [wordsOf(text), wordsOf(other)];
  const width = found.length + 1;
  const longest = new Uint16Array((wanted.length + 1) * width);
  for (let row = wanted.length - 1; row >= 0; row--) {
    for (let column = found.length - 1; column >= 0; column--) {
      const at = row * width + column;
      longest[at] =
        wanted[row] === found[column]
          ? longest[at + width + 1]! + 1
          : Math.max(longest[at + width]!, longest[at + 1]!);
    }
  }
  const lost: string[] = [];
  for (let row = 0, column = 0; row < wanted.length;) {
    const at = row * width + column;
    if (column < found.length && wanted[row] === found[column])
      [row, column] = [row + 1, column + 1];
    else if (column < found.length && longest[at + 1]! >= longest[at + width]!) column++;
    else lost.push(wanted[row++]!);
  }
  return { share: longest[0]! / wanted.length, lost };
}
