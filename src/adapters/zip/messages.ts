import type { Packed } from './packed-content';
import type { ReadArchive } from './read-archive';

/** What the page asks of the worker, one after the other. */
export type ArchiveRequest =
  { kind: 'read'; archive: Blob } | { kind: 'unpack'; archive: Blob; packed: Packed };

/** What the worker answers: progress, then how it ended. */
export type ArchiveAnswer =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'read'; read: ReadArchive }
  | { kind: 'unpacked'; blob: Blob }
  /** an error as words, since not every browser can post one */
  | { kind: 'failed'; isUnreadable: boolean; said: string };
