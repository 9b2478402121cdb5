import { readDossierFile } from '../dossier/file';
import { changesBetween, currentFields, derive } from '../dossier/history';
import type { Dossier } from '../dossier/dossier';
import type { Revision } from '../dossier/revision';
import { blockOf, isInvited, itemOfDeclaration } from './fields';
import type { ShareTask } from './shared';

/** The part of a dossier that an invitation holds. */
export interface InvitedPart {
  dossier: Dossier;
  revisions: Revision[];
}

/**
 * The part of a dossier that an invitation holds, read as hostile until proved otherwise.
 *
 * @param source - a dossier file of which earlier revisions are left out
 * @returns `newer` and `damaged` as of a dossier file, `exceeds` where more is in it than an invitation
 * holds, or where it is not the letter's
 */
export function readInvitation(
  source: string,
  task: ShareTask,
): InvitedPart | 'newer' | 'damaged' | 'exceeds' {
  const read = readDossierFile(source, true);
  if ('faults' in read) return read.faults[0]?.code === 'newer' ? 'newer' : 'damaged';
  const { id, dossier, revisions } = read.file;
  // what stands in the readable part alone would come in unseen
  const isAll = changesBetween(currentFields(revisions), dossier).length === 0;
  if (id !== task.dossierId || !isAll || !isOfTask(revisions, task)) return 'exceeds';
  return { dossier: derive(revisions), revisions };
}

function isOfTask(revisions: readonly Revision[], task: ShareTask): boolean {
  const block = blockOf(task);
  const letterOf = `invitations/${task.invitationId}/letter`;
  const says = (field: string) =>
    revisions.some((one) => one.field === field && one.value === task.letterId);
  return (
    block !== undefined &&
    says(letterOf) &&
    revisions.every(
      ({ field, author }) => isInvited(field, task) && author.name === '' && author.function === '',
    ) &&
    declarationsIn(revisions).every((id) => says(`endorsedTexts/${id}/letter`))
  );
}

const declarationsIn = (revisions: readonly Revision[]): string[] => [
  ...new Set(revisions.flatMap(({ field }) => itemOfDeclaration(field) ?? [])),
];
