/** What can be wrong with a file as a whole; each maps to `archive.fault.<code>`. */
export const archiveCodes = [
  'archive-damaged',
  'archive-encrypted',
  'archive-too-large',
  'archive-too-many',
  'archive-repeated',
  /** a ZIP that holds files of ours, packed by somebody */
  'archive-nested',
  'reader-not-loaded',
  /** a text, a table or a presentation of an office program */
  'other-document',
  'other-pdf',
  'other-picture',
  /** beyond the protection of its passphrase, something is wrong */
  'sealed-damaged',
  /** this browser, or this address, gives no cryptography */
  'sealing-unavailable',
  /** holds something else than its kind may */
  'share-exceeds',
  'letters-too-long',
] as const;
export type ArchiveCode = (typeof archiveCodes)[number];

/** What can be wrong with one entry of an archive, which is named. */
export const entryCodes = [
  'entry-changed',
  'entry-missing',
  'entry-unexpected',
  'entry-unsafe',
  'entry-repeated',
  'entry-too-large',
  'entry-method',
  /** a letter that cannot be read */
  'entry-unreadable',
  /** a letter longer than any */
  'entry-too-long',
] as const;
export type EntryCode = (typeof entryCodes)[number];

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
