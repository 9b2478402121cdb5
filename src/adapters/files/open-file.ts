import { isEditionId } from '../../content';
import { readDossierFile, type FileFault, type OpenedFile } from '../../domain/dossier/file';
import type { ArchiveFaultCode } from '../zip/archive-fault';
import type { AttachedFile, Work } from '../zip/open-archive';

/** In bytes: a dossier with every answer and a long history takes less than a tenth of it. */
export const largestFile = 40 * 1024 * 1024;

/** Why a file was not opened; each maps to a sentence of `FileFaults.svelte`. */
export type OpenFaultCode =
  FileFault['code'] | ArchiveFaultCode | 'too-large' | 'empty' | 'unreadable' | 'edition-unknown';

export interface OpenFault {
  code: OpenFaultCode;
  /** JSON path into the file, or name of an entry of an archive; `$` for the file as a whole */
  path: string;
}

export type Opening =
  | {
      kind: 'file';
      file: OpenedFile;
      /** the attached files that came with it, verified */
      attached: readonly AttachedFile[];
    }
  /** made by a newer version; `source` is the text of the dossier, to the letter */
  | { kind: 'newer'; source: string; isArchived: boolean }
  | { kind: 'faults'; faults: OpenFault[] };

/**
 * Reads a file a person has chosen, whatever its name: the text of a dossier, or an archive of it with
 * its files. One that is too large is refused without being read.
 *
 * @throws the reason of the signal once it is aborted
 */
export async function openFile(file: Blob, work: Work = {}): Promise<Opening> {
  if (file.size === 0) return refused('empty');
  const head = await bytesOf(file.slice(0, 4));
  if (head !== undefined && isArchive(head)) return openArchived(file, work);
  if (file.size > largestFile) return refused('too-large');
  const bytes = head && (await bytesOf(file));
  if (bytes === undefined) return refused('unreadable'); // moved, deleted or locked since it was chosen
  const source = textOf(bytes);
  return source === undefined ? refused('not-ours') : readSource(source);
}

const bytesOf = (file: Blob): Promise<ArrayBuffer | undefined> =>
  file.arrayBuffer().catch(() => undefined);

/** Every archive begins so, an empty one as well. */
function isArchive(head: ArrayBuffer): boolean {
  const [p, k, kind] = new Uint8Array(head);
  return p === 0x50 && k === 0x4b && (kind === 0x03 || kind === 0x05);
}

async function openArchived(file: Blob, work: Work): Promise<Opening> {
  const reader = await import('../zip/open-archive').catch(() => undefined);
  if (reader === undefined) return refused('reader-not-loaded');
  const opened = await reader.openArchive(file, work);
  if (opened.kind === 'faults') return opened;
  const { dossier, files } = opened;
  const opening = readSource(dossier);
  if (opening.kind === 'newer') return { ...opening, isArchived: true };
  if (opening.kind === 'faults') return opening;
  // what the dossier does not name belongs to nobody; it is looked through once, however many come
  const named = new Set(dossier.match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g));
  return { ...opening, attached: files.filter(({ sha256 }) => named.has(sha256)) };
}

function readSource(source: string): Opening {
  const read = readDossierFile(source);
  if ('file' in read) {
    return isEditionId(read.file.dossier.edition)
      ? { kind: 'file', file: read.file, attached: [] }
      : refused('edition-unknown', '$.edition');
  }
  if (read.faults[0]?.code === 'newer') return { kind: 'newer', source, isArchived: false };
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
