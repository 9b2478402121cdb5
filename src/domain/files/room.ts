import type { Dossier } from '../dossier/dossier';
import { largestAttachment, mostAttached } from '../dossier/files';
import { mostItems } from '../dossier/shapes';

/** Why a file cannot be attached, whatever it is; each maps to `files.fault.<code>`. */
export type RoomFault = 'empty' | 'too-large' | 'no-room' | 'too-many';

/** Bytes of all attached files of a dossier together. */
export const attachedSize = ({ attachments = [] }: Pick<Dossier, 'attachments'>): number =>
  attachments.reduce((total, { size = 0 }) => total + size, 0);

/** What of a file of this size, in bytes, can be said before it is read; undefined: nothing against it. */
export function sizeFault(size: number): Extract<RoomFault, 'empty' | 'too-large'> | undefined {
  if (size === 0) return 'empty';
  return size > largestAttachment ? 'too-large' : undefined;
}

/** Whether a file that is not attached yet finds room: at the limit it does, one byte over it does not. */
export function roomFault(
  dossier: Pick<Dossier, 'attachments'>,
  size: number,
): Extract<RoomFault, 'no-room' | 'too-many'> | undefined {
  if ((dossier.attachments?.length ?? 0) >= mostItems) return 'too-many';
  return attachedSize(dossier) + size > mostAttached ? 'no-room' : undefined;
}
