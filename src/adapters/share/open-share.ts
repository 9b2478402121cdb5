import { ArchiveGone, type ArchiveFault } from '../zip/archive-fault';
import type { Digest } from '../zip/digest';
import { blobOf } from '../zip/packed-content';
import type { OnProgress, PackedFile } from '../zip/read-archive';
import { exchangers } from './exchange-worker';
import type { Found, ShareAnswer, ShareRequest } from './messages';

/** An attached file that comes with an archive: verified, and not yet kept anywhere. */
export interface AttachedFile extends Digest {
  /** in the archive */
  name: string;
  /** in bytes */
  size: number;
  /** its bytes, made when they are asked for */
  blob: () => Promise<Blob>;
}

export type OpenedShare =
  | Exclude<Found, { kind: 'opened' }>
  | (Extract<Found, { kind: 'opened' }> & { attached: AttachedFile[] })
  | { kind: 'faults'; faults: ArchiveFault[] };

export interface Work {
  /** of the file, where it is protected by one */
  passphrase?: string | undefined;
  onProgress?: OnProgress;
  /** ends the work at once, whatever it is at */
  signal?: AbortSignal;
}

/**
 * Reads and verifies an archive in a worker, so that the page stays free and what is cancelled really
 * ends. Its files stay where they are until they are asked for.
 *
 * @throws the reason of the signal once it is aborted
 */
export async function openShare(file: Blob, work: Work = {}): Promise<OpenedShare> {
  const { passphrase = '' } = work;
  const answer = await ask({ kind: 'read', file, passphrase }, work);
  if (answer.kind === 'lost') return refused('reader-not-loaded');
  if (answer.kind === 'failed')
    return refused(answer.isUnreadable ? 'unreadable' : 'archive-damaged');
  if (answer.kind !== 'found') throw new Error('The worker has answered something else');
  const { found } = answer;
  if (found.kind !== 'opened') return found;
  const { read, content } = found;
  const files = read.kind === 'dossier' ? read.files : [];
  return { ...found, attached: files.map((one) => attached(content, one)) };
}

const attached = (archive: Blob, file: PackedFile): AttachedFile => {
  const { name, size, sha256, crc32, isDeflated } = file;
  const blob = () => (isDeflated ? unpacked(archive, file) : stillThere(archive, file));
  return { name, size, sha256, crc32, blob };
};

/** Storage would not say why it cannot take a part of a file that is there no more. */
async function stillThere(archive: Blob, packed: PackedFile): Promise<Blob> {
  const blob = await blobOf(archive, packed);
  await blob
    .slice(0, 1)
    .arrayBuffer()
    .catch((cause: unknown) => {
      throw new ArchiveGone(cause);
    });
  return blob;
}

async function unpacked(file: Blob, packed: PackedFile): Promise<Blob> {
  const answer = await ask({ kind: 'unpack', file, packed }, {});
  if (answer.kind === 'unpacked') return answer.blob;
  throw new ArchiveGone(answer.kind === 'failed' ? answer.said : 'The worker was lost');
}

type End = Exclude<ShareAnswer, { kind: 'progress' }> | { kind: 'lost' };

async function ask(request: ShareRequest, { onProgress, signal }: Work): Promise<End> {
  signal?.throwIfAborted();
  let worker: Worker;
  try {
    worker = exchangers.take();
  } catch {
    return { kind: 'lost' };
  }
  const listening = new AbortController();
  let end: End | undefined;
  try {
    end = await new Promise<End>((resolve, reject) => {
      const until = { signal: listening.signal };
      const answered = ({ data }: MessageEvent<ShareAnswer>) => {
        if (data.kind === 'progress') onProgress?.(data.done, data.total);
        else resolve(data);
      };
      worker.addEventListener('message', answered, until);
      // its script did not come, or it ran out of memory: what goes wrong otherwise is told
      worker.addEventListener('error', () => resolve({ kind: 'lost' }), until);
      worker.addEventListener('messageerror', () => resolve({ kind: 'lost' }), until);
      signal?.addEventListener('abort', () => reject(signal.reason as Error), until);
      worker.postMessage(request);
    });
    return end;
  } finally {
    listening.abort();
    if (isFine(end)) exchangers.giveBack(worker);
    else worker.terminate();
  }
}

/** Whatever was refused, or was more than the worker could hold, the next file begins anew. */
function isFine(end: End | undefined): boolean {
  if (end?.kind === 'unpacked') return true;
  if (end?.kind !== 'found') return false;
  return end.found.kind === 'sealed' || end.found.read.kind !== 'faults';
}

const refused = (code: ArchiveFault['code']): OpenedShare => ({
  kind: 'faults',
  faults: [{ code, path: '$' }],
});
