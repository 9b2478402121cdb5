import { answerTo as receive } from '../../../src/adapters/receiving/answer-to';
import type { ReceivingRequest } from '../../../src/adapters/receiving/messages';
import { answerTo as read } from '../../../src/adapters/share/answer-to';
import type { ShareRequest } from '../../../src/adapters/share/messages';
import { TestWorker } from '../../adapters/zip/archive-worker';

type Request = ReceivingRequest | ShareRequest;

const isReceiving = (request: Request): request is ReceivingRequest =>
  ['coming', 'came', 'taking-back'].includes(request.kind);

/** The workers of the page, in the thread of the test. */
export class PageWorker extends TestWorker {
  postMessage(request: Request): void {
    const tell = (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data }));
    if (isReceiving(request)) queueMicrotask(() => tell(receive(request)));
    else void read(request, tell).then(tell);
  }

  terminate(): void {
    // it has no thread of its own
  }
}
