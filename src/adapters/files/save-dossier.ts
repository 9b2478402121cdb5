import { todayInCasablanca } from '../../domain/calendar/casablanca';
import type { Dossier } from '../../domain/dossier/dossier';
import { writeDossierFile } from '../../domain/dossier/file';
import { fileNameOf } from '../../domain/dossier/file-name';
import type { Revision } from '../../domain/dossier/revision';
import { makeArchive } from '../zip/make-archive';
import { gatherFiles, type LeftOut, type Saving } from './gather-files';
import { saveBlob, saveTextFile } from './save-file';

/**
 * Offers a dossier with its history as a file to keep: a text, or one archive where files are
 * attached.
 *
 * @returns attached files that are not in it
 * @throws the reason of the signal once it is aborted
 */
export async function saveDossierFile(
  id: string,
  dossier: Dossier,
  revisions: readonly Revision[],
  saving: Saving = {},
): Promise<LeftOut> {
  const savedAt = new Date();
  const text = writeDossierFile(id, dossier, revisions, savedAt.toISOString());
  const name = fileNameOf(dossier, todayInCasablanca().toString());
  const { files, missing, over } = await gatherFiles(id, dossier, saving);
  if (files.length === 0) saveTextFile(name, text);
  else {
    const archive = await makeArchive(
      { dossier: text, files, missing: [...missing, ...over] },
      savedAt,
    );
    saveBlob(name.replace(/json$/, 'zip'), archive);
  }
  return { missing, over };
}
