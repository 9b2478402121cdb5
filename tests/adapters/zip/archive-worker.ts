import { answerTo } from '../../../src/adapters/share/answer-to';
import type { ShareAnswer, ShareRequest } from '../../../src/adapters/share/messages';

/** The worker that reads archives, in the thread of the test. */
export class ArchiveWorker extends EventTarget {
  static terminated = 0;

  postMessage(request: ShareRequest): void {
    const tell = (data: ShareAnswer) => this.dispatchEvent(new MessageEvent('message', { data }));
    void answerTo(request, tell).then(tell);
  }

  terminate(): void {
    ArchiveWorker.terminated += 1;
  }
}

/** A worker whose script never came. */
export class LostWorker extends EventTarget {
  postMessage(): void {
    setTimeout(() => this.dispatchEvent(new Event('error')), 0);
  }

  terminate(): void {
    // there is nothing to end
  }
}

/** A worker that never answers. */
export class SilentWorker extends EventTarget {
  static terminated = 0;

  postMessage(): void {
    // it is at work
  }

  terminate(): void {
    SilentWorker.terminated += 1;
  }
}
