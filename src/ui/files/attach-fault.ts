import { IntakeFault, type IntakeFaultCode } from '../../adapters/attachments/intake-fault';
import type { OtherKind } from '../../adapters/attachments/other-kinds';
import { storageFault } from '../../adapters/storage/storage-fault';
import type { RoomFault } from '../../domain/files/room';

/** Why a file was not attached; each maps to `files.fault.<code>`. */
export type AttachFaultCode =
  RoomFault | IntakeFaultCode | 'none' | 'folder' | 'one-only' | 'other-file' | 'full' | 'not-kept';

export class AttachFault extends Error {
  readonly code: AttachFaultCode;
  /** of a wrong type: what the file is instead */
  readonly found: OtherKind | undefined;

  constructor(code: AttachFaultCode, found?: OtherKind, cause?: unknown) {
    super(`attach: ${code}`, { cause });
    this.name = 'AttachFault';
    this.code = code;
    this.found = found;
  }
}

/** Any error on the way of a file into a dossier, in our terms. */
export function attachFault(error: unknown): AttachFault {
  if (error instanceof AttachFault) return error;
  if (error instanceof IntakeFault) return new AttachFault(error.code, error.found, error);
  const isFull = storageFault(error).code === 'full';
  return new AttachFault(isFull ? 'full' : 'not-kept', undefined, error);
}
