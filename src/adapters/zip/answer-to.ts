import type { ArchiveAnswer, ArchiveRequest } from './messages';
import { blobOf } from './packed-content';
import { readArchive } from './read-archive';

/** Between two words about the progress, ms. */
const pace = 100;

/** Does what the page asks of the worker; never throws. */
export async function answerTo(
  request: ArchiveRequest,
  tell: (progress: ArchiveAnswer) => void,
): Promise<ArchiveAnswer> {
  try {
    if (request.kind === 'unpack') {
      return { kind: 'unpacked', blob: await blobOf(request.archive, request.packed) };
    }
    let toldAt = 0;
    const read = await readArchive(request.archive, (done, total) => {
      const now = performance.now();
      if (now - toldAt < pace) return;
      toldAt = now;
      tell({ kind: 'progress', done, total });
    });
    return { kind: 'read', read };
  } catch (error) {
    return { kind: 'failed', isUnreadable: error instanceof DOMException, said: String(error) };
  }
}
