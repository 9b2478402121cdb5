import { isEditionId } from '../../content';
import type { Author } from '../../domain/dossier/revision';
import { readDossierFile, type OpenedFile } from '../../domain/dossier/file';
import type { FileFault } from '../../domain/dossier/file-fault';
import type { SharedInvitation, SharedLetter, SharedReply } from '../../domain/share/shared';
import type { AttachedFile, OpenedShare, Work } from '../share/open-share';
import type { ArchiveFaultCode } from '../zip/archive-fault';
import { mayBeText, strangeKind } from './strange-kind';

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

/** The file that opens again without a passphrase: what was within, where it was sealed. */
interface Opened {
  content: Blob;
  /** of `content`, where its bytes are in memory: they stay, whatever becomes of the file */
  sha256?: string | undefined;
}

export type Opening =
  /** a dossier, saved or copied for a colleague */
  | (Opened & {
      kind: 'file';
      file: OpenedFile;
      letters: readonly SharedLetter[];
      /** the attached files that came with it, verified */
      attached: readonly AttachedFile[];
      /** who made it, as they say themselves */
      from?: Author | undefined;
    })
  | (Opened & { kind: 'invitation'; invitation: SharedInvitation })
  | (Opened & { kind: 'reply'; reply: SharedReply })
  /** protected by a passphrase: none was given, or another one */
  | { kind: 'sealed'; isWrong: boolean }
  /** made by a newer version; `source` is the text of the dossier, to the letter */
  | { kind: 'newer'; source: string; isArchived: boolean }
  | { kind: 'faults'; faults: OpenFault[] };

/**
 * Reads a file a person has chosen, whatever its name: the text of a dossier, an archive of it with
 * its letters and files, an invitation to write a letter or the reply to one. One that is too large is
 * refused without being read. Nothing is kept.
 *
 * @throws the reason of the signal once it is aborted
 */
export async function openFile(file: Blob, work: Work = {}): Promise<Opening> {
  if (file.size === 0) return refused('empty');
  const head = await bytesOf(file.slice(0, headLength));
  if (head === undefined) return refused('unreadable'); // moved, deleted or locked since it was chosen
  if (isArchive(head)) return openArchived(file, work);
  const strange = mayBeText(head) ? undefined : await strangeKind(head);
  if (strange) return refused(strange);
  if (file.size > largestFile) return refused('too-large');
  const bytes = await bytesOf(file);
  if (bytes === undefined) return refused('unreadable');
  const source = textOf(bytes);
  return source === undefined ? refused('not-ours') : readSource(source, file);
}

/** In bytes: enough to tell a photo from a text. */
const headLength = 4096;

const bytesOf = (file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );

/** Every archive begins so, an empty one as well. */
function isArchive([p, k, kind]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && (kind === 0x03 || kind === 0x05);
}

async function openArchived(file: Blob, work: Work): Promise<Opening> {
  const reader = await import('../share/open-share').catch(() => undefined);
  if (reader === undefined) return refused('reader-not-loaded');
  return openingOf(await reader.openShare(file, work));
}

function openingOf(opened: OpenedShare): Opening {
  if (opened.kind !== 'opened') return opened;
  const { read, content, sha256, attached } = opened;
  switch (read.kind) {
    case 'faults':
      return read;
    case 'newer':
      return { ...read, isArchived: true };
    case 'reply':
      return { ...read, content, sha256 };
    case 'invitation':
      return ofKnownEdition(read.invitation.dossier, { ...read, content, sha256 });
    case 'dossier': {
      const { file, letters, from } = read;
      const whole = { kind: 'file' as const, file, letters, attached, content, sha256, from };
      return ofKnownEdition(file.dossier, whole);
    }
  }
}

function readSource(source: string, content: Blob): Opening {
  const read = readDossierFile(source);
  if ('file' in read) {
    const opening = { kind: 'file' as const, ...read, letters: [], attached: [], content };
    return ofKnownEdition(read.file.dossier, opening);
  }
  if (read.faults[0]?.code === 'newer') return { kind: 'newer', source, isArchived: false };
  return { kind: 'faults', faults: read.faults };
}

const ofKnownEdition = ({ edition }: { edition: string }, opening: Opening): Opening =>
  isEditionId(edition) ? opening : refused('edition-unknown', '$.edition');

const refused = (code: OpenFaultCode, path = '$'): Opening => ({
  kind: 'faults',
  faults: [{ code, path }],
});

/** The text of UTF-8 bytes, byte order mark included; undefined for anything else. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
