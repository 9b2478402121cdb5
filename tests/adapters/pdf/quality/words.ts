/** The distinct words of a text: runs of three letters and more, compatibility forms undone. */
export function distinctWords(text: string): Set<string> {
  return new Set(text.normalize('NFKC').match(/\p{L}{3,}/gu));
}

/** The words of `source` that are not whole words of `extracted`. */
export function lostWords(source: string, extracted: string): string[] {
  const found = distinctWords(extracted);
  return [...distinctWords(source)].filter((word) => !found.has(word));
}

/** Share of the distinct words of `source` that are whole words of `extracted`, 0 to 1. */
export function recovered(source: string, extracted: string): number {
  return 1 - lostWords(source, extracted).length / distinctWords(source).size;
}
