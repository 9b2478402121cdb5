/** Of an archive, packed and unpacked, in bytes: room for the files of several dossiers brought together. */
export const largestArchive = 2_000_000_000;
