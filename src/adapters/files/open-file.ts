import { isEditionId } from '../../content';
import { readDossierFile, type FileFault, type OpenedFile } from '../../domain/dossier/file';

/** In bytes: a dossier with every answer and a long history takes less than a tenth of it. */
export const largestFile = 40 * 1024 * 1024;

/** Why a file was not opened; each maps to `dossiers.open.fault.<code>`. */
export type OpenFaultCode =
  FileFault['code'] | 'too-large' | 'empty' | 'unreadable' | 'edition-unknown';

export interface OpenFault {
  code: OpenFaultCode;
  /** JSON path into the file; `$` for the file as a whole */
  path: string;
}

export type Opening =
  | { kind: 'file'; file: OpenedFile }
  /** made by a newer version; `source` is the text of the file, to the letter */
  | { kind: 'newer'; source: string }
  | { kind: 'faults'; faults: OpenFault[] };

/** Reads a file a person has chosen; one that is too large is refused without being read. */
export async function openFile(file: Blob): Promise<Opening> {
  if (file.size > largestFile) return refused('too-large');
  if (file.size === 0) return refused('empty');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refused('unreadable'); // moved, deleted or locked since it was chosen
  }
  const source = textOf(bytes);
  return source === undefined ? refused('not-ours') : readSource(source);
}

function readSource(source: string): Opening {
  const read = readDossierFile(source);
  if ('file' in read) {
    return isEditionId(read.file.dossier.edition)
      ? { kind: 'file', file: read.file }
      : refused('edition-unknown', '$.edition');
  }
  if (read.faults[0]?.code === 'newer') return { kind: 'newer', source };
  return { kind: 'faults', faults: read.faults };
}

const refused = (code: OpenFaultCode, path = '$'): Opening => ({
  kind: 'faults',
  faults: [{ code, path }],
});

/** The text of UTF-8 bytes, byte order mark included; undefined for anything else. */
function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
