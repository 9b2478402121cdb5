import { blobOf } from '../zip/packed-content';
import { findIn, type OnProgress } from './find-in';
import type { ShareAnswer, ShareRequest } from './messages';

/** Between two words about the progress, ms. */
const pace = 100;

/** Does what the page asks of the worker; never throws. */
export async function answerTo(
  request: ShareRequest,
  tell: (progress: ShareAnswer) => void,
): Promise<ShareAnswer> {
  try {
    if (request.kind === 'unpack') {
      return { kind: 'unpacked', blob: await blobOf(request.file, request.packed) };
    }
    let toldAt = 0;
    const onProgress: OnProgress = (done, total) => {
      const now = performance.now();
      if (now - toldAt < pace) return;
      toldAt = now;
      tell({ kind: 'progress', done, total });
    };
    const found = await findIn(request.file, request.passphrase, onProgress);
    return { kind: 'found', found };
  } catch (error) {
    return { kind: 'failed', isUnreadable: error instanceof DOMException, said: String(error) };
  }
}
