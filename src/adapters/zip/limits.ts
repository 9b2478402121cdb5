/** Most that is read of a share file, in bytes and in numbers: far above any use, below what hangs. */

/** Of the list of contents; a dossier with a thousand files needs a quarter of a megabyte. */
export const largestManifest = 4_000_000;
/** The same of a letter that travels alone. */
export const largestLetterManifest = 256_000;

/** Of what a letter's rows and versions say beside their bytes. */
export const largestLetterText = 24_000_000;
/** Of all writings of a letter together: some twenty years of letters of five pages. */
export const largestLetterBytes = 8_000_000;
/** Of the letters of a dossier together. */
export const largestLetters = 100_000_000;

/** Of a file that is held in memory while it is read. */
export const largestHeld = 32_000_000;
