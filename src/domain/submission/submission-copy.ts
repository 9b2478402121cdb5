import * as z from 'zod/mini';
import { dossierContent } from '../dossier/dossier';

/**
 * What was sent, as it is frozen: the text of this, as `canonical` writes it, is what the digest is of.
 * The dossier is whole, with the facts of its submission, its edition and its register of files, and
 * without its history; of recorded decisions and earlier copies it has the digests alone.
 */
export const submissionCopy = z.strictObject({
  format: z.literal('tarchih-submission'),
  shape: z.literal(1),
  /** 1 for the first copy, one more for each that follows */
  version: z.int().check(z.minimum(1), z.maximum(100_000)),
  recordedAt: z.iso.datetime(),
  dossier: dossierContent,
});
