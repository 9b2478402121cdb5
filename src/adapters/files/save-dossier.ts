import { todayInCasablanca } from '../../domain/calendar/casablanca';
import type { Dossier } from '../../domain/dossier/dossier';
import { writeDossierFile } from '../../domain/dossier/file';
import { fileNameOf } from '../../domain/dossier/file-name';
import type { Revision } from '../../domain/dossier/revision';
import type { SharedLetter } from '../../domain/share/shared';
import { makeArchive } from '../zip/make-archive';
import { gatherFiles, type LeftOut, type Saving } from './gather-files';
import { saveBlob, saveTextFile } from './save-file';

/**
 * Offers a dossier with its history as a file to keep: a text, or one archive where files are
 * attached or letters written.
 *
 * @param letters - all that was written in each
 * @returns attached files that are not in it
 * @throws the reason of the signal once it is aborted
 */
export async function saveDossierFile(
  id: string,
  dossier: Dossier,
  revisions: readonly Revision[],
  { letters = [], ...saving }: Saving & { letters?: readonly SharedLetter[] } = {},
): Promise<LeftOut> {
  const savedAt = new Date();
  const name = fileNameOf(dossier, todayInCasablanca().toString());
  const zipped = name.replace(/json$/, 'zip');
  const written = letters.filter(({ rows, versions }) => rows.length + versions.length > 0);
  if (written.length > 0) {
    const { archiveOf } = await import('./archive-of');
    const matter = { id, dossier, revisions, letters: written };
    const { archive, ...left } = await archiveOf(matter, savedAt, saving);
    saveBlob(zipped, archive);
    return left;
  }
  const text = writeDossierFile(id, dossier, revisions, savedAt.toISOString());
  const { files, missing, over } = await gatherFiles(id, dossier, saving);
  if (files.length === 0) saveTextFile(name, text);
  else
    saveBlob(zipped, await makeArchive({ text, files, missing: [...missing, ...over] }, savedAt));
  return { missing, over };
}
