import { ArchiveGone, type ArchiveFault } from './archive-fault';
import type { Digest } from './digest';
import type { ArchiveAnswer, ArchiveRequest } from './messages';
import { blobOf } from './packed-content';
import type { OnProgress, PackedFile } from './read-archive';

/** An attached file that comes with an archive: verified, and not yet kept anywhere. */
export interface AttachedFile extends Digest {
  /** in the archive */
  name: string;
  /** in bytes */
  size: number;
  /** its bytes, made when they are asked for */
  blob: () => Promise<Blob>;
}

export type OpenedArchive =
  | { kind: 'archive'; dossier: string; files: AttachedFile[] }
  | { kind: 'faults'; faults: ArchiveFault[] };

export interface Work {
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
export async function openArchive(archive: Blob, work: Work = {}): Promise<OpenedArchive> {
  const answer = await ask({ kind: 'read', archive }, work);
  if (answer.kind === 'lost') return refused('reader-not-loaded');
  if (answer.kind === 'failed')
    return refused(answer.isUnreadable ? 'unreadable' : 'archive-damaged');
  if (answer.kind !== 'read') throw new Error('The worker has answered something else');
  const { read } = answer;
  if (read.kind === 'faults') return read;
  return { ...read, files: read.files.map((file) => attached(archive, file)) };
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

async function unpacked(archive: Blob, packed: PackedFile): Promise<Blob> {
  const answer = await ask({ kind: 'unpack', archive, packed }, {});
  if (answer.kind === 'unpacked') return answer.blob;
  throw new ArchiveGone(answer.kind === 'failed' ? answer.said : 'The worker was lost');
}

type End = Exclude<ArchiveAnswer, { kind: 'progress' }> | { kind: 'lost' };

async function ask(request: ArchiveRequest, { onProgress, signal }: Work): Promise<End> {
  signal?.throwIfAborted();
  let worker: Worker;
  try {
    worker = new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return { kind: 'lost' };
  }
  const listening = new AbortController();
  try {
    return await new Promise<End>((resolve, reject) => {
      const until = { signal: listening.signal };
      const answered = ({ data }: MessageEvent<ArchiveAnswer>) => {
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
  } finally {
    listening.abort();
    worker.terminate();
  }
}

const refused = (code: ArchiveFault['code']): OpenedArchive => ({
  kind: 'faults',
  faults: [{ code, path: '$' }],
});
