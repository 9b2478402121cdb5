import { answerTo } from './answer-to';
import type { ShareAnswer, ShareRequest } from './messages';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<ShareRequest>) => {
  const tell = (answer: ShareAnswer) => {
    self.postMessage(answer);
  };
  void answerTo(data, tell).then(tell);
});
