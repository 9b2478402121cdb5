/** What can be wrong with an archive as a whole. */
export type ArchiveCode =
  | 'archive-damaged'
  | 'archive-encrypted'
  | 'archive-too-large'
  | 'archive-too-many'
  | 'archive-repeated'
  | 'reader-not-loaded';

/** What can be wrong with one entry of it, which is named. */
export type EntryCode =
  | 'entry-changed'
  | 'entry-missing'
  | 'entry-unexpected'
  | 'entry-unsafe'
  | 'entry-repeated'
  | 'entry-too-large'
  | 'entry-method';

/** Why an archive was not opened; those of its own map to `archive.fault.<code>`. */
export type ArchiveFaultCode = ArchiveCode | EntryCode | 'not-ours' | 'newer' | 'unreadable';

/** An archive that was verified, and can be read no more: it was moved, changed or taken away. */
export class ArchiveGone extends Error {
  constructor(cause?: unknown) {
    super('archive: gone', { cause });
    this.name = 'ArchiveGone';
  }
}

export interface ArchiveFault {
  code: ArchiveFaultCode;
  /** name of the entry; `$` for the archive as a whole */
  path: string;
}
