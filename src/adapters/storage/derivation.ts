import { fileVersion } from '../../domain/dossier/file';

/**
 * The way in which heads and summaries are made of revisions; those made in another way are made
 * anew. A new version of the file brings new fields, of which rows were left out before. Raise the
 * last number whenever the same rows come to another dossier or to other conflicts than they did.
 */
export const derivation = `${fileVersion}.1`;

/** The same for what is made of the log of a letter: raise it when a log comes to other texts. */
export const letterDerivation = '1';
