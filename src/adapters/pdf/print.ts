import { WarmWorker } from '../worker/warm-worker';
import type { PdfDocument } from './document';
import type { PrintAnswer, PrintProgress, PrintRequest } from './messages';
import { PrintFault, printFault } from './print-fault';

/** One waits with its loaded engine for the next document. */
const printers = new WarmWorker(
  () => new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' }),
  { keptFor: 120_000 },
);

export interface PrintedPdf {
  file: Blob;
  pages: number;
  /** characters that no typeface has, each once */
  missing: readonly string[];
}

export interface PrintOptions {
  onProgress?: (progress: PrintProgress) => void;
  /** ends the work at once, whatever it is at */
  signal?: AbortSignal;
}

/**
 * Prints a document as PDF, in a worker of its own: the page stays free, and what is cancelled
 * really ends. There is no way round the worker: the policy of the page forbids what the engine
 * needs, and every browser we support has it.
 *
 * @throws PrintFault; the reason of the signal once it is aborted
 */
export async function printPdf(
  document: PdfDocument,
  options: PrintOptions = {},
): Promise<PrintedPdf> {
  const { bytes, pages, missing } = await asked({ document }, 'printed', options);
  return { file: new Blob([bytes], { type: 'application/pdf' }), pages, missing };
}

/**
 * How many pages a document takes, by the layout it is printed with; faster than printing it.
 *
 * @throws PrintFault; the reason of the signal once it is aborted
 */
export async function countPages(
  document: PdfDocument,
  options: Pick<PrintOptions, 'signal'> = {},
): Promise<Pick<PrintedPdf, 'pages' | 'missing'>> {
  const { pages, missing } = await asked({ document, isCountOnly: true }, 'counted', options);
  return { pages, missing };
}

/** What the worker says last, where nothing goes wrong. */
type Ending = Exclude<PrintAnswer, { kind: 'progress' | 'failed' }>;
type EndingOf<Kind extends Ending['kind']> = Extract<Ending, { kind: Kind }>;

async function asked<Kind extends Ending['kind']>(
  request: PrintRequest,
  kind: Kind,
  { onProgress, signal }: PrintOptions,
): Promise<EndingOf<Kind>> {
  signal?.throwIfAborted();
  const worker = startedWorker();
  const listening = new AbortController();
  try {
    const ending = await new Promise<EndingOf<Kind>>((resolve, reject) => {
      const until = { signal: listening.signal };
      const answered = answering(kind, resolve, reject, onProgress);
      worker.addEventListener('message', answered, until);
      // its script did not come; what goes wrong later is told in a message
      const lost = (event: Event) => reject(new PrintFault('engine-not-loaded', event));
      worker.addEventListener('error', lost, until);
      const unread = (event: Event) => reject(printFault(event));
      worker.addEventListener('messageerror', unread, until);
      signal?.addEventListener('abort', () => reject(signal.reason as Error), until);
      post(worker, request);
    });
    printers.giveBack(worker);
    return ending;
  } catch (error) {
    // it may still be at work, or hold half of what it loads: the next one begins anew
    worker.terminate();
    throw error;
  } finally {
    listening.abort();
  }
}

/** @throws PrintFault where no worker can be started */
function startedWorker(): Worker {
  try {
    return printers.take();
  } catch (error) {
    throw new PrintFault('engine-not-loaded', error);
  }
}

/** @throws PrintFault where the document holds what cannot be posted */
function post(worker: Worker, request: PrintRequest): void {
  try {
    worker.postMessage(request);
  } catch (error) {
    throw printFault(error);
  }
}

function answering<Kind extends Ending['kind']>(
  kind: Kind,
  resolve: (ending: EndingOf<Kind>) => void,
  reject: (fault: PrintFault) => void,
  onProgress: PrintOptions['onProgress'],
) {
  return ({ data }: MessageEvent<PrintAnswer>): void => {
    if (data.kind === 'progress') onProgress?.(data.progress);
    else if (data.kind === 'failed') reject(new PrintFault(data.code, new Error(data.said)));
    else if (data.kind === kind) resolve(data as EndingOf<Kind>);
  };
}
