import type { HeldBytes } from '../files/gather-files';
import { crc32Of } from '../zip/digest';

/** Told how many bytes are done, of how many; ended by the signal. */
export interface Course {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

interface KeptBytes {
  content: Blob;
  crc32: number;
}

/** Files as a device holds them, by their SHA-256. */
interface ReadFiles {
  contents: ReadonlyMap<string, KeptBytes>;
  /** bytes that this device does not hold */
  away: string[];
  /** bytes that are not what was kept */
  damaged: string[];
}

/**
 * Reads files once, without keeping what was read: what a disk has lost is noticed while the person has
 * another copy, and not by who opens the package.
 *
 * @param wanted - SHA-256 of each
 * @throws the reason of the signal once it is aborted
 */
export async function readFiles(
  dossierId: string,
  wanted: readonly string[],
  files: HeldBytes | undefined,
  { onProgress, signal }: Course,
): Promise<ReadFiles> {
  // storage may be what has failed: the rest of the package is made all the same
  const all = (await files?.held(dossierId).catch(() => [])) ?? [];
  const held = new Map(all.map((one) => [one.sha256, one]));
  const total = wanted.reduce((sum, sha256) => sum + (held.get(sha256)?.size ?? 0), 0);
  const contents = new Map<string, KeptBytes>();
  const away: string[] = [];
  const damaged: string[] = [];
  let done = 0;
  const onBytes = (count: number) => {
    signal?.throwIfAborted();
    onProgress?.((done += count), total);
  };
  for (const sha256 of wanted) {
    signal?.throwIfAborted();
    const known = held.get(sha256);
    const content = known && (await files?.blobOf(sha256).catch(() => undefined));
    if (known === undefined || content === undefined) away.push(sha256);
    else if (content.size === known.size && (await crcOf(content, onBytes)) === known.crc32)
      contents.set(sha256, { content, crc32: known.crc32 });
    else damaged.push(sha256);
    signal?.throwIfAborted();
  }
  return { contents, away, damaged };
}

/** Undefined where the bytes cannot be read: a virus scanner may have taken them away. */
const crcOf = (content: Blob, onBytes: (count: number) => void): Promise<number | undefined> =>
  crc32Of(content.stream(), onBytes).catch(() => undefined);
