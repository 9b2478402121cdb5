import type { Dossier } from '../../domain/dossier/dossier';
import type { Author, Revision } from '../../domain/dossier/revision';
import { writeDossierFile } from '../../domain/dossier/file';
import type { SharedLetter } from '../../domain/share/shared';
import { fitting, letterEntries } from '../share/letter-entries';
import { makeArchive } from '../zip/make-archive';
import { gatherFiles, type LeftOut, type Saving } from './gather-files';

/** A dossier with all that was written in it. */
export interface DossierMatter {
  id: string;
  dossier: Dossier;
  revisions: readonly Revision[];
  letters: readonly SharedLetter[];
}

/**
 * A dossier with its letters and the attached files that this device holds as one archive.
 *
 * @throws the reason of the signal once it is aborted
 */
export async function archiveOf(
  { id, dossier, revisions, letters }: DossierMatter,
  savedAt: Date,
  { from, ...saving }: Saving & { from?: Author | undefined },
): Promise<LeftOut & { archive: Blob }> {
  const text = writeDossierFile(id, dossier, revisions, savedAt.toISOString());
  const { files, missing, over } = await gatherFiles(id, dossier, saving);
  const archive = await makeArchive(
    {
      label: { version: 2, kind: 'dossier', dossierId: id, ...(from ? { from } : {}) },
      text,
      letters: letters.flatMap((one) => letterEntries(fitting(one))),
      files,
      missing: [...missing, ...over],
    },
    savedAt,
  );
  return { archive, missing, over };
}
