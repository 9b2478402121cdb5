import type { FileType } from '../../domain/files/file-type';
import { fileTypes } from '../../domain/dossier/files';
import { safeName } from '../../domain/files/file-name';
import type { Session } from '../session.svelte';

/** What a dossier says of an attached file, also of one that was removed from the register. */
export interface FileInfo {
  sha256: string;
  /** empty where it has none */
  name: string;
  type: FileType | undefined;
  size: number | undefined;
  addedOn: string | undefined;
  isRemoved: boolean;
}

/** Reads each field by itself, so that a row is drawn anew only when its own file changes. */
export function fileInfo(session: Session, sha256: string): FileInfo {
  const said = (field: string) => session.said(`attachments/${sha256}/${field}`);
  const [name, size, addedOn] = [said('name'), said('size'), said('addedOn')];
  const type = fileTypes.find((one) => one === said('type'));
  return {
    sha256,
    // a name that came from elsewhere could deceive as well as one chosen here
    name: typeof name === 'string' && type !== undefined ? safeName(name, type) : '',
    type,
    size: typeof size === 'number' ? size : undefined,
    addedOn: typeof addedOn === 'string' ? addedOn : undefined,
    isRemoved: said('removed') === true || typeof said('order') !== 'number',
  };
}
