import { answerTo } from './answer-to';
import type { ReceivingRequest } from './messages';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<ReceivingRequest>) => {
  self.postMessage(answerTo(data));
});
