import type { LetterRowOf, LetterVersionOf } from '../../adapters/storage/letter-rows';
import type { SharedLetter } from '../../domain/share/shared';

/** The writings and versions of letters, each with the letter it is of: as storage takes them. */
export const allRows = (
  letters: readonly SharedLetter[],
): { letterRows: LetterRowOf[]; versions: LetterVersionOf[] } => ({
  letterRows: letters.flatMap(({ letterId, rows }) => rows.map((row) => ({ ...row, letterId }))),
  versions: letters.flatMap(({ letterId, versions }) =>
    versions.map((version) => ({ ...version, letterId })),
  ),
});
