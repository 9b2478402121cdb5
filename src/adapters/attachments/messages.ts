import type { FileType } from '../../domain/files/file-type';
import type { IntakeFaultCode } from './intake-fault';
import type { OtherKind } from './other-kinds';

/** A file whose bytes were read and found good: what names it, checks it and holds it. */
export interface TakenIn {
  sha256: string;
  crc32: number;
  type: FileType;
  /** the bytes that were read, whatever happens to the file they came from */
  blob: Blob;
}

export interface IntakeRequest {
  file: Blob;
}

export type IntakeAnswer =
  | { kind: 'progress'; read: number }
  | { kind: 'taken'; taken: TakenIn }
  | { kind: 'refused'; code: IntakeFaultCode; found?: OtherKind | undefined };
