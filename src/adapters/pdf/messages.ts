import type { PdfDocument } from './document';
import type { PrintFaultCode } from './print-fault';

/** How far the work is; blocks of the document are counted while they are set on pages. */
export type PrintProgress =
  { step: 'loading' } | { step: 'setting'; done: number; total: number } | { step: 'writing' };

/** What the page asks of the worker: one document at a time. */
export interface PrintRequest {
  document: PdfDocument;
  /** how many pages it takes, and no file */
  isCountOnly?: true;
}

/** What the worker answers: progress, then how it ended. */
export type PrintAnswer =
  | { kind: 'progress'; progress: PrintProgress }
  | { kind: 'counted'; pages: number; missing: readonly string[] }
  | { kind: 'printed'; bytes: Uint8Array<ArrayBuffer>; pages: number; missing: readonly string[] }
  /** an error as words, since not every browser can post one */
  | { kind: 'failed'; code: PrintFaultCode; said: string };
