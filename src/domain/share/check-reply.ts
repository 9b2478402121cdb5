import type { Dossier } from '../dossier/dossier';
import type { Revision } from '../dossier/revision';
import { blockOf, itemOfDeclaration } from './fields';
import { isForged } from './forged';
import type { SharedReply, ShareTask } from './shared';

/** Why a reply cannot be taken in; each maps to `archive.reply.<code>`. */
export type ReplyFault =
  | 'other-dossier'
  /** the organisation, or its letter, was taken out of the dossier */
  | 'letter-gone'
  /** this dossier knows of no such invitation: this device may lag behind the one that made it */
  | 'invitation-unknown'
  /** it rests on what this device does not have */
  | 'base-unknown'
  | 'forged';

export type ReplyFinding =
  | {
      kind: 'accepted';
      /** a later invitation to the same letter was made since */
      isOlder: boolean;
    }
  | { kind: 'refused'; code: ReplyFault };

/** What a device has of the dossier that a reply may belong to. */
interface Here {
  /** of the dossier, not of a guest */
  id: string;
  dossier: Dossier;
  revisions: readonly Revision[];
}

/** Whether a reply belongs to this dossier as it is on this device, and merges into nothing but its letter. */
export function checkReply(reply: SharedReply, here: Here): ReplyFinding {
  const fault = faultOf(reply, here);
  if (fault) return { kind: 'refused', code: fault };
  return { kind: 'accepted', isOlder: isOlder(reply, here.dossier) };
}

function faultOf(reply: SharedReply, here: Here): ReplyFault | undefined {
  if (reply.dossierId !== here.id) return 'other-dossier';
  const block = blockOf(reply);
  const isThere = (here.dossier.endorsements ?? []).some(
    ({ id }) => `endorsements/${id}` === block,
  );
  if (!isThere) return 'letter-gone';
  const invitation = here.dossier.invitations?.find(({ id }) => id === reply.invitationId);
  if (invitation?.letter !== reply.letterId) return 'invitation-unknown';
  if (isForged(here.revisions, reply.revisions) || isOfAnotherLetter(reply, here.revisions)) {
    return 'forged';
  }
  const known = new Set([...here.revisions, ...reply.revisions].map(({ id }) => id));
  const isWhole = reply.revisions.every(({ parents }) => parents.every((id) => known.has(id)));
  return isWhole ? undefined : 'base-unknown';
}

/** Whether it writes in a declaration that was ever one of another letter. */
function isOfAnotherLetter(
  { revisions, letterId }: SharedReply,
  here: readonly Revision[],
): boolean {
  const said = new Map<string, boolean>();
  for (const { field, value } of [...here, ...revisions]) {
    const id = field.endsWith('/letter') ? itemOfDeclaration(field) : undefined;
    // taken back, and perhaps said again
    if (id === undefined || value === null) continue;
    said.set(id, (said.get(id) ?? true) && value === letterId);
  }
  return revisions.some(({ field }) => {
    const id = itemOfDeclaration(field);
    return id !== undefined && said.get(id) !== true;
  });
}

/** Invitations are made one after the other, as they stand in the list; one being prepared is none yet. */
function isOlder({ letterId, invitationId }: ShareTask, { invitations = [] }: Dossier): boolean {
  const answered = invitations.findIndex(({ id }) => id === invitationId);
  return invitations
    .slice(answered + 1)
    .some(({ letter, madeOn }) => letter === letterId && madeOn !== undefined);
}
