import type { Attachment, Dossier } from '../dossier/dossier';
import { readFrozen } from '../submission/frozen';
import { usesOf } from './uses';

/** The files of what was submitted, as the frozen copies hold them: they stay as they were. */
export const sentFiles = ({ submissions = [] }: Pick<Dossier, 'submissions'>): Attachment[] =>
  submissions.flatMap((one) => readFrozen(one)?.copy.dossier.attachments ?? []);

/**
 * The files whose bytes a dossier still needs, by SHA-256: those of its register, those that a place
 * names though the register has them no more, and those of what was submitted.
 */
export const filesInUse = (dossier: Dossier): ReadonlySet<string> =>
  new Set([
    ...(dossier.attachments ?? []).map(({ id }) => id),
    ...usesOf(dossier).keys(),
    ...sentFiles(dossier).map(({ id }) => id),
  ]);
