import type { ArchiveAnswer, ArchiveRequest } from './messages';
import { answerTo } from './answer-to';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<ArchiveRequest>) => {
  const tell = (answer: ArchiveAnswer) => {
    self.postMessage(answer);
  };
  void answerTo(data, tell).then(tell);
});
