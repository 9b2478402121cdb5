import type { FontFiles } from './fonts/font-files';
import type * as Engine from './make-pdf';
import type { PrintAnswer, PrintRequest } from './messages';
import { PrintFault, printFault } from './print-fault';

declare const self: DedicatedWorkerGlobalScope;

let loading: Promise<[typeof Engine, FontFiles]> | undefined;

// Listened to before anything is awaited: a message that comes earlier would be lost.
self.addEventListener('message', ({ data }: MessageEvent<PrintRequest>) => void answer(data));

async function answer(request: PrintRequest): Promise<void> {
  try {
    await (request.isCountOnly ? count(request) : print(request));
  } catch (error) {
    const { code, cause } = printFault(error);
    tell({ kind: 'failed', code, said: cause instanceof Error ? cause.message : String(cause) });
  }
}

async function count({ document }: PrintRequest): Promise<void> {
  const [{ countPagesOf }, fonts] = await load();
  tell({ kind: 'counted', ...(await countPagesOf(document, fonts)) });
}

async function print({ document }: PrintRequest): Promise<void> {
  tell({ kind: 'progress', progress: { step: 'loading' } });
  const [{ makePdf }, fonts] = await load();
  const { bytes, pages, missing } = await makePdf(document, fonts, (progress) => {
    tell({ kind: 'progress', progress });
  });
  tell({ kind: 'printed', bytes, pages, missing }, [bytes.buffer]);
}

/** The engine and its typefaces, once: the next document finds them here. */
async function load(): Promise<[typeof Engine, FontFiles]> {
  loading ??= Promise.all([
    import('./make-pdf'),
    import('./fonts/font-files').then(({ loadFontFiles }) => loadFontFiles()),
  ]);
  try {
    return await loading;
  } catch (error) {
    throw new PrintFault('engine-not-loaded', error);
  }
}

function tell(answer: PrintAnswer, transfer: Transferable[] = []): void {
  self.postMessage(answer, transfer);
}
