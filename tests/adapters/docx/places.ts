import { execFileSync } from 'node:child_process';

/** Points from the left to where each word of a page stands first. */
export function placesOf(pdf: Uint8Array, page = 1): ReadonlyMap<string, number> {
  const pages = ['-f', String(page), '-l', String(page)];
  const boxes = execFileSync('pdftotext', ['-bbox', ...pages, '-', '-'], {
    input: pdf,
    encoding: 'utf8',
  });
  const found = Array.from(
    boxes.matchAll(/<word xMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g),
    ([, x, word = '']) => [asRead(word), Number(x)] as const,
  );
  return new Map(found.reverse());
}

/** Here poppler gives the letters of a word as they stand on the paper, from the left. */
const asRead = (word: string) =>
  /\p{scx=Arabic}/u.test(word) ? Array.from(word).reverse().join('') : word;
