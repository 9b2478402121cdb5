import type { Packed } from '../zip/packed-content';
import type { ReadShare } from './read-share';

/** What the page asks of the worker, one after the other. */
export type ShareRequest =
  { kind: 'read'; file: Blob; passphrase: string } | { kind: 'unpack'; file: Blob; packed: Packed };

/** What was found in a file, and the file in which its contents lie: that within a sealed one. */
export type Found =
  | {
      kind: 'opened';
      read: ReadShare;
      content: Blob;
      /** of `content`, where its bytes are in memory: they stay, whatever becomes of the file */
      sha256?: string | undefined;
    }
  /** protected by a passphrase: none was given, or another one */
  | { kind: 'sealed'; isWrong: boolean };

/** What the worker answers: progress, then how it ended. */
export type ShareAnswer =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'found'; found: Found }
  | { kind: 'unpacked'; blob: Blob }
  /** an error as words, since not every browser can post one */
  | { kind: 'failed'; isUnreadable: boolean; said: string };
