/**
 * A number of 32 bits that stands for a text (FNV-1a), the same on every machine. It tells files and
 * subsets apart; it protects nothing.
 */
function fingerprint(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return hash >>> 0;
}

/** The identifier of a file: 32 hexadecimal digits. */
export const fileId = (text: string): string =>
  [1, 2, 3, 4].map((seed) => fingerprint(text, seed).toString(16).padStart(8, '0')).join('');

/** Six capital letters, such as a subset's name begins with. */
export function sixLetters(text: string): string {
  let rest = fingerprint(text);
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (rest % 26));
    rest = Math.floor(rest / 26);
    return letter;
  }).join('');
}
