import type { Dossier } from '../../domain/dossier/dossier';
import { sentFiles } from '../../domain/files/in-use';

/** An attached file as a dossier names it. */
export interface NamedFile {
  sha256: string;
  /** as the person's own; empty where none was given */
  name: string;
}

/**
 * The files that belong to a dossier: those of its register, and those of what was submitted, which
 * stays as it was. One that was taken out of the register goes no further than this device.
 */
export function namedFiles(dossier: Dossier): NamedFile[] {
  const all = [...sentFiles(dossier), ...(dossier.attachments ?? [])];
  return [...new Map(all.map(({ id, name = '' }) => [id, { sha256: id, name }])).values()];
}
