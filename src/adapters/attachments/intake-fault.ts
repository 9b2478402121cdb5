import type { OtherKind } from './other-kinds';

/** Why the bytes of a file were not taken in; each maps to `files.fault.<code>`. */
export type IntakeFaultCode = 'unreadable' | 'protected' | 'wrong-type' | 'not-loaded';

/** A file that is not taken in, in the application's own terms. */
export class IntakeFault extends Error {
  readonly code: IntakeFaultCode;
  /** of a wrong type: what the file is instead */
  readonly found: OtherKind | undefined;

  constructor(
    code: IntakeFaultCode,
    { found, cause }: { found?: OtherKind; cause?: unknown } = {},
  ) {
    super(`attachment: ${code}`, { cause });
    this.name = 'IntakeFault';
    this.code = code;
    this.found = found;
  }
}
