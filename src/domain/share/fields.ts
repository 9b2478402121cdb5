import { readLetterId } from '../letters/letter-id';
import type { ShareTask } from './shared';

/** Parts of an organisation's block that an invitation shows: what the organisation says of itself. */
const ofBlock = /^(kind|endorses|order|(organisation|letterPlace|letterhead\/lines)\/[a-z]+)$/;
const ofPeople = /^((focalPoint|signatory)\/(name|function)\/[a-z]+|focalPoint\/contact)$/;
/** What it may write of them: not whether it endorses, which its letter says, nor its place in a list. */
const written = /^(kind|(organisation|letterPlace|letterhead\/lines)\/[a-z]+)$/;

const ofCollectivity = /^jurisdictions\/[^/]+\/(type|code|order|name\/[a-z]+)$/;
const ofInvitation = /^(letter|madeOn|replyBy|language|order|message\/[a-z]+)$/;

type Letter = Pick<ShareTask, 'letterId'>;

/**
 * The organisation whose letter it is, as a path.
 *
 * @returns undefined for a letter that no organisation writes
 */
export function blockOf({ letterId }: Letter): string | undefined {
  const read = readLetterId(letterId);
  return read?.kind === 'endorsement' ? `endorsements/${read.id}` : undefined;
}

/**
 * Whether an invitation may hold a field: what a letter needs of the dossier, and nothing else. Of
 * declarations only those of this letter go with it, which is for the caller to see to.
 */
export function isInvited(field: string, task: ShareTask): boolean {
  if (field === 'edition' || field === 'language' || /^call\/[A-Za-z]+$/.test(field)) return true;
  if (ofCollectivity.test(field) || /^jurisdictions\/[^/]+\/removed$/.test(field)) return true;
  if (itemOfDeclaration(field) !== undefined) return true;
  const block = blockOf(task);
  const own = block === undefined ? undefined : within(field, block);
  if (own !== undefined) return ofBlock.test(own) || ofPeople.test(own);
  return ofInvitation.test(within(field, `invitations/${task.invitationId}`) ?? '');
}

/** Whether a reply may write a field: the organisation's block, and what it declares of its letter. */
export function isReplied(field: string, task: Letter): boolean {
  if (itemOfDeclaration(field) !== undefined) return true;
  const block = blockOf(task);
  const own = block === undefined ? undefined : within(field, block);
  return own !== undefined && (written.test(own) || ofPeople.test(own));
}

/** `endorsedTexts/e1/on` → `e1`; undefined for every other field. */
export const itemOfDeclaration = (field: string): string | undefined =>
  /^endorsedTexts\/(?<id>[^/]+)\/[^/]+$/.exec(field)?.groups?.['id'];

const within = (field: string, item: string): string | undefined =>
  field.startsWith(`${item}/`) ? field.slice(item.length + 1) : undefined;
