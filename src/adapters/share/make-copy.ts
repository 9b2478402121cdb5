import type { Author } from '../../domain/dossier/revision';
import type { SharedLetter } from '../../domain/share/shared';
import { cleanHistory } from '../../domain/share/clean-history';
import { archiveOf, type DossierMatter } from '../files/archive-of';
import type { LeftOut, Saving } from '../files/gather-files';
import { inOne } from './letter-entries';
import { sealedWith } from './make-share-file';

interface Copying extends Saving {
  /** who makes the copy, as they say themselves */
  from?: Author | undefined;
  /** without words that were deleted from letters, their versions, and earlier wordings of answers */
  isClean?: boolean;
  /** empty for none */
  passphrase?: string | undefined;
}

/**
 * A copy of a whole dossier for a colleague: letters, history and attached files.
 *
 * @returns the file, and the attached files that are not in it
 * @throws the reason of the signal once it is aborted
 * @throws SealingUnavailable where a passphrase is given and the browser has no cryptography
 */
export async function makeCopy(
  matter: DossierMatter,
  { from, isClean = false, passphrase, ...saving }: Copying = {},
): Promise<LeftOut & { blob: Blob }> {
  const savedAt = new Date();
  const some = isClean ? withoutDeleted(matter) : matter;
  const { archive, ...left } = await archiveOf(some, savedAt, { ...saving, from });
  const onBytes = () => saving.signal?.throwIfAborted();
  return { ...left, blob: await sealedWith(passphrase, archive, savedAt, onBytes) };
}

const withoutDeleted = (matter: DossierMatter): DossierMatter => ({
  ...matter,
  revisions: cleanHistory(matter.revisions),
  letters: matter.letters.map(cleanLetter),
});

const cleanLetter = (letter: SharedLetter): SharedLetter => ({
  ...letter,
  rows: inOne(letter, true),
  versions: [],
});
