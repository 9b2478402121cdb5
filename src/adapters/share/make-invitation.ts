import { derive } from '../../domain/dossier/history';
import { writeDossierFile } from '../../domain/dossier/file';
import { blockOf } from '../../domain/share/fields';
import { invitedRevisions } from '../../domain/share/invited-revisions';
import { makeShareFile, type LetterTask } from './make-share-file';

/**
 * The file that hands one letter to an organisation: its task, its text, and what it needs of the
 * dossier. Nothing else of the dossier is in it.
 *
 * @throws RangeError for a letter that no organisation writes, or an invitation that the history lacks
 * @throws SealingUnavailable where a passphrase is given and the browser has no cryptography
 */
export async function makeInvitation(task: LetterTask): Promise<Blob> {
  const { dossierId, letterId, invitationId, savedAt = new Date() } = task;
  const revisions = invitedRevisions(task.revisions, { dossierId, letterId, invitationId });
  const dossier = derive(revisions);
  const isSaid = dossier.invitations?.some(({ letter }) => letter === letterId) === true;
  if (blockOf(task) === undefined || !isSaid) throw new RangeError('share: no such invitation');
  const text = writeDossierFile(dossierId, dossier, revisions, savedAt.toISOString());
  return makeShareFile('invitation', text, { ...task, savedAt });
}
