import { IntakeFault } from './intake-fault';
import type { IntakeAnswer, IntakeRequest } from './messages';
import { readFile } from './read-file';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<IntakeRequest>) => void take(data));

async function take({ file }: IntakeRequest): Promise<void> {
  try {
    const taken = await readFile(file, (read) => {
      tell({ kind: 'progress', read });
    });
    tell({ kind: 'taken', taken });
  } catch (error) {
    // what else can go wrong here is memory that does not suffice to read it
    const { code, found } = error instanceof IntakeFault ? error : new IntakeFault('unreadable');
    tell({ kind: 'refused', code, found });
  }
}

function tell(answer: IntakeAnswer): void {
  self.postMessage(answer);
}
