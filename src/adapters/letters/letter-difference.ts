import { letterLanguages, type LetterKind } from '../../domain/dossier/letters';
import type { LetterDifference } from '../../domain/letters/text/letter-difference';
import { authorsOf } from './authors';
import { newLetterDoc, readLines, textOf } from './letter-doc';
import { paragraphChanges } from './paragraph-changes';
import { signsOf } from './signs';
import { strandedPassages } from './stranded';

/**
 * What a file would change in a letter, and what would survive alone: words that one side typed where
 * the other deleted all around them. Plain data, made without the page.
 *
 * @param before - all that this device has of the letter
 * @param brought - all that the file has of it, and not only what is new
 */
export function letterDifference(
  kind: LetterKind,
  before: readonly Uint8Array[],
  brought: readonly Uint8Array[],
): LetterDifference {
  const here = newLetterDoc(kind, before);
  const there = newLetterDoc(kind, brought);
  const merged = newLetterDoc(kind, [...before, ...brought]);
  const authors = authorsOf(merged);
  return letterLanguages
    .map((language) => {
      const text = textOf(merged, language);
      const signs = signsOf(text, here, there);
      const lines = {
        here: readLines(textOf(here, language)),
        brought: readLines(textOf(there, language)),
      };
      return {
        language,
        changes: paragraphChanges(signs, lines.here, readLines(text), authors),
        stranded: strandedPassages(language, signs, lines, authors),
      };
    })
    .filter(({ changes, stranded }) => changes.length + stranded.length > 0);
}
