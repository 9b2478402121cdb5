import { answerTo as receive } from '../receiving/answer-to';
import { answerTo as read } from './answer-to';
import type { ExchangeRequest } from './exchange-worker';
import type { ShareAnswer } from './messages';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<ExchangeRequest>) => {
  if (data.kind !== 'read' && data.kind !== 'unpack') {
    self.postMessage(receive(data));
    return;
  }
  const tell = (answer: ShareAnswer) => {
    self.postMessage(answer);
  };
  void read(data, tell).then(tell);
});
