import { isInvisible } from './characters';
import type { Face } from './face';

/** In one piece or taken apart, as HarfBuzz does where a face has the letter and the mark alone. */
export const hasAll = (face: Face, letters: string) =>
  hasEach(face, letters) || hasEach(face, letters.normalize('NFD'));

/** In one piece: of a letter that is drawn in parts each part would be copied for itself. */
export function hasEach(face: Face, letters: string): boolean {
  for (const letter of letters) {
    if (!isInvisible(letter) && !face.has(letter.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/** The first face that has at least the letter the marks belong to. */
export const withBase = (choices: readonly Face[], letters: string) =>
  choices.find((choice) => choice.has(letters.codePointAt(0) ?? 0));
