import { answerTo } from '../../../src/adapters/share/answer-to';
import type { ShareAnswer, ShareRequest } from '../../../src/adapters/share/messages';

/** A worker in the thread of the test; one that waits for more work would serve the next test too. */
export class TestWorker extends EventTarget {
  static readonly #all = new Set<TestWorker>();

  constructor() {
    super();
    TestWorker.#all.add(this);
  }

  static loseAll(): void {
    for (const worker of TestWorker.#all) worker.dispatchEvent(new Event('error'));
    TestWorker.#all.clear();
  }
}

/** The worker that reads archives, in the thread of the test. */
export class ArchiveWorker extends TestWorker {
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
export class SilentWorker extends TestWorker {
  static terminated = 0;

  postMessage(): void {
    // it is at work
  }

  terminate(): void {
    SilentWorker.terminated += 1;
  }
}
