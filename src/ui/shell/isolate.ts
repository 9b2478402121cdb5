const opens = '\u2068';
const closes = '\u2069';
const anyIsolate = /[\u2066-\u2069]/g;

/**
 * Marks what a person typed inside a sentence, so that its direction never turns the words around
 * it. `Said.svelte` shows the marks as `<bdi>`; in titles and descriptions they work by themselves.
 */
export const isolate = (text: string): string => `${opens}${text.replace(anyIsolate, '')}${closes}`;

/** A sentence without its marks, for places that are plain text. */
export const plainText = (sentence: string): string => sentence.replace(anyIsolate, '');

export interface Piece {
  text: string;
  isTyped: boolean;
}

/** A sentence taken apart at its marks. */
export function piecesOf(sentence: string): Piece[] {
  return sentence
    .split(opens)
    .flatMap((part, index): Piece[] => {
      if (index === 0) return [{ text: part, isTyped: false }];
      const [typed = '', rest = ''] = part.split(closes);
      return [
        { text: typed, isTyped: true },
        { text: rest, isTyped: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
