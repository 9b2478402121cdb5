import {
  BlobReader,
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_UNSAFE_FILENAME,
  Uint8ArrayReader,
  ZipReader,
  type Entry,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { largestAttachment } from '../../domain/dossier/files';
import type { ArchiveFault, ArchiveFaultCode } from './archive-fault';
import { isDirectoryLarge } from './directory-size';
import { folded } from './entry-names';
import { dossierEntry, manifestEntry, readLetterEntry, replyEntry, sealedEntry } from './entries';
import { HeldBytes, type Source } from './held-bytes';
import { largestArchive } from './largest-archive';
import { largestLetterBytes, largestLetterText, largestManifest } from './limits';
import type { Packed } from './packed-content';

export interface ListedEntry extends Packed {
  /** as in the archive, without the folder that a program may have put everything into */
  name: string;
  crc32: number;
}

type Listed = { entries: ListedEntry[] } | { faults: ArchiveFault[] };

/** In bytes; the text of a dossier alone may be as long, see `open-file.ts`. */
const largestDossier = 40 * 1024 * 1024;

/** What operating systems add to folders on their own. */
const litter = /(?:^|\/)(?:__MACOSX\/|(?:\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$)/i;

/**
 * The entries of an archive, read strictly: what two programs could understand differently is
 * refused, and so are names that lead out of a folder, contents that overlap, and what is encrypted.
 * No content is read.
 *
 * @throws DOMException when the file cannot be read any more
 */
export async function listEntries(archive: Source): Promise<Listed> {
  if (await isDirectoryLarge(archive)) return refused('archive-too-many');
  const reader = new ZipReader(readerOf(archive), { strictness: 'strict' });
  let all: Entry[];
  try {
    all = await reader.getEntries();
  } catch (error) {
    return refusal(error);
  }
  const files = all.filter((entry) => !isFolder(entry) && !litter.test(entry.filename));
  const folder = folderOf(files);
  const entries: ListedEntry[] = [];
  const faults: ArchiveFault[] = [];
  for (const entry of files) {
    const name = entry.filename.startsWith(folder)
      ? entry.filename.slice(folder.length)
      : entry.filename;
    const listed = await placed(entry, name);
    if (typeof listed === 'string') faults.push({ code: listed, path: name });
    else entries.push(listed);
  }
  faults.push(...repeated(entries));
  return faults.length > 0 ? { faults } : { entries };
}

const readerOf = (archive: Source) =>
  archive instanceof HeldBytes ? new Uint8ArrayReader(archive.bytes) : new BlobReader(archive);

const isFolder = ({ directory, filename, compressedSize }: Entry): boolean =>
  directory && filename.endsWith('/') && compressedSize === 0;

/** A person who packs a folder, not what is in it, puts everything one level deeper. */
function folderOf(files: readonly Entry[]): string {
  const [manifest] = files
    .filter(({ filename }) => filename.split('/').at(-1) === manifestEntry)
    .sort((one, other) => one.filename.length - other.filename.length);
  return manifest?.filename.slice(0, -manifestEntry.length) ?? '';
}

async function placed(entry: Entry, name: string): Promise<ListedEntry | ArchiveFaultCode> {
  const { compressionMethod: method, uncompressedSize: size, compressedSize, crc32 } = entry;
  if (entry.encrypted) return 'archive-encrypted';
  // by its attributes a folder, and it has a content
  if (entry.directory) return 'entry-changed';
  if (method !== stored && method !== deflated) return 'entry-method';
  if (size > largestOf(name)) return 'entry-too-large';
  try {
    // reads the header that stands before the content, and nothing more
    await entry.getData(new WritableStream(), {
      checkOverlappingEntryOnly: true,
      useWebWorkers: false,
    });
  } catch (error) {
    if (error instanceof DOMException) throw error;
    return 'entry-changed';
  }
  const from = entry.localDirectory?.dataOffset;
  if (from === undefined || crc32 === undefined) return 'entry-changed';
  if (method === stored && size !== compressedSize) return 'entry-changed';
  return { name, size, crc32, isDeflated: method === deflated, from, to: from + compressedSize };
}

const largestByName = new Map([
  [dossierEntry, largestDossier],
  [replyEntry, largestDossier],
  [manifestEntry, largestManifest],
  [sealedEntry, largestArchive],
]);

function largestOf(name: string): number {
  const letter = readLetterEntry(name);
  if (letter) return letter.part === 'json' ? largestLetterText : largestLetterBytes;
  return largestByName.get(name) ?? largestAttachment;
}

const stored = 0;
const deflated = 8;

function repeated(entries: readonly ListedEntry[]): ArchiveFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ name }) => {
    const isNew = !seen.has(folded(name));
    seen.add(folded(name));
    return isNew ? [] : [{ code: 'entry-repeated' as const, path: name }];
  });
}

/** @throws DOMException when the file cannot be read any more */
function refusal(error: unknown): Listed {
  if (error instanceof DOMException) throw error;
  const { message, filename, reason } = (error ?? {}) as Readonly<Record<string, unknown>>;
  if (message === ERR_UNSAFE_FILENAME && typeof filename === 'string') {
    return refused('entry-unsafe', filename);
  }
  const isRepeated = message === ERR_AMBIGUOUS_ARCHIVE && reason === 'duplicate filename';
  return refused(isRepeated ? 'archive-repeated' : 'archive-damaged');
}

const refused = (code: ArchiveFaultCode, path = '$'): Listed => ({ faults: [{ code, path }] });
