import type { ReceivingRequest } from '../receiving/messages';
import { WarmWorker } from '../worker/warm-worker';
import type { ShareRequest } from './messages';

/** What the page asks of the worker that reads files and tells what they bring. */
export type ExchangeRequest = ShareRequest | ReceivingRequest;

/** The one that has read a file waits to tell what it brings, and what has come once it is taken in. */
export const exchangers = new WarmWorker(
  () => new Worker(new URL('./exchange.worker.ts', import.meta.url), { type: 'module' }),
  { keptFor: 60_000, handsOver: true },
);
