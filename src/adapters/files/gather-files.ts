import type { Dossier } from '../../domain/dossier/dossier';
import type { Dossiers } from '../storage/dossiers';
import type { HeldFile } from '../storage/files';
import { crc32Of } from '../zip/digest';
import type { ArchivedFile } from '../zip/make-archive';
import { largestArchive } from '../zip/largest-archive';
import { namedFiles, type NamedFile } from './named-files';

/** What saving needs of the bytes that the device holds. */
export type HeldBytes = Pick<Dossiers['files'], 'held' | 'blobOf'>;

export interface Saving {
  /** undefined where the browser gives no storage */
  files?: HeldBytes | undefined;
  /** told how many bytes of the attached files are read, of how many */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** Attached files that are not in a saved file. */
export interface LeftOut {
  /** named by the dossier, and not to be had: not on this device, or damaged on it */
  missing: NamedFile[];
  /** beyond what one archive can hold: dossiers brought together name more than one alone can */
  over: NamedFile[];
}

interface Gathered extends LeftOut {
  files: ArchivedFile[];
}

/** In bytes: what is opened is limited, and room is left for the dossier itself and for the names. */
const mostPacked = largestArchive - 100_000_000;

/**
 * The files of a dossier as this device holds them. Each is read once, so that what a disk has lost
 * is noticed now, while the person has another copy, and not when the saved file is opened.
 *
 * @throws the reason of the signal once it is aborted
 */
export async function gatherFiles(
  id: string,
  dossier: Dossier,
  { files, onProgress, signal }: Saving,
): Promise<Gathered> {
  const gathered: Gathered = { files: [], missing: [], over: [] };
  const named = namedFiles(dossier);
  if (named.length === 0) return gathered;
  // storage may be what has failed: the dossier itself is saved all the same
  const all = (await files?.held(id).catch(() => [])) ?? [];
  const held = new Map(all.map((one) => [one.sha256, one]));
  const total = named.reduce((sum, { sha256 }) => sum + (held.get(sha256)?.size ?? 0), 0);
  let done = 0;
  let packed = 0;
  for (const one of named) {
    const known = held.get(one.sha256);
    if (known && packed + known.size > mostPacked) {
      gathered.over.push(one);
      continue;
    }
    const blob = known && (await files?.blobOf(one.sha256).catch(() => undefined));
    const onBytes = (count: number) => {
      signal?.throwIfAborted();
      onProgress?.((done += count), total);
    };
    const isWhole = known && blob && (await isAsHeld(blob, known, onBytes));
    signal?.throwIfAborted();
    if (isWhole) {
      gathered.files.push({ ...one, crc32: known.crc32, blob });
      packed += blob.size;
    } else gathered.missing.push(one);
  }
  return gathered;
}

async function isAsHeld(
  blob: Blob,
  { size, crc32 }: HeldFile,
  onBytes: (count: number) => void,
): Promise<boolean> {
  if (blob.size !== size) return false;
  try {
    return (await crc32Of(blob.stream(), onBytes)) === crc32;
  } catch {
    return false; // the browser has lost the bytes, or a virus scanner has taken them away
  }
}
