/** Why a document could not be printed; each maps to `print.fault.<code>`. */
export type PrintFaultCode = 'engine-not-loaded' | 'out-of-memory' | 'failed';

/** A fault of printing in the application's own terms; what was thrown is kept as its cause. */
export class PrintFault extends Error {
  readonly code: PrintFaultCode;

  constructor(code: PrintFaultCode, cause?: unknown) {
    super(`print: ${code}`, { cause });
    this.name = 'PrintFault';
    this.code = code;
  }
}

/** Each browser and WebAssembly say it in words of their own. */
const lackOfMemory =
  /out of memory|allocation failed|could(?:n't| not) allocate|\boom\b|enlarge memory/i;

/** Turns whatever the engine has thrown into our fault. */
export function printFault(error: unknown): PrintFault {
  if (error instanceof PrintFault) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new PrintFault(lackOfMemory.test(said) ? 'out-of-memory' : 'failed', error);
}

/**
 * What paper needs and is loaded only for it: its words, or the code that makes it.
 *
 * @throws PrintFault when it does not come
 */
export const neededForPaper = <T>(loading: Promise<T>): Promise<T> =>
  loading.catch((error: unknown) => {
    throw new PrintFault('engine-not-loaded', error);
  });
