import { todayInCasablanca } from '../../domain/calendar/casablanca';
import type { Dossier } from '../../domain/dossier/dossier';
import { writeDossierFile } from '../../domain/dossier/file';
import { fileNameOf } from '../../domain/dossier/file-name';
import type { Revision } from '../../domain/dossier/revision';
import { saveTextFile } from './save-file';

/** Offers a dossier with its history as a file to keep. */
export function saveDossierFile(
  id: string,
  dossier: Dossier,
  revisions: readonly Revision[],
): void {
  const text = writeDossierFile(id, dossier, revisions, new Date().toISOString());
  saveTextFile(fileNameOf(dossier, todayInCasablanca().toString()), text);
}

/** Offers everything a database holds, whatever version wrote it, for that version to read. */
export function saveDump(tables: Record<string, unknown[]>): void {
  const content = { format: 'tarchih-database', savedAt: new Date().toISOString(), tables };
  const name = `tarchih-${todayInCasablanca().toString()}.json`;
  saveTextFile(name, `${JSON.stringify(content, null, 2)}\n`);
}
