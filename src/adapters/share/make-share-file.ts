import type { Author, Revision } from '../../domain/dossier/revision';
import type { ShareTask, SharedRow } from '../../domain/share/shared';
import { makeArchive } from '../zip/make-archive';
import { inOne, letterEntries } from './letter-entries';
import { seal } from './seal';
import { normalised } from './stream-cipher';

/** What both files of a letter are made of. */
export interface LetterTask extends ShareTask {
  /** the whole history that the device has */
  revisions: readonly Revision[];
  /** all that was written in the letter */
  rows: readonly SharedRow[];
  /** who makes the file, as they say themselves */
  from?: Author | undefined;
  /** without the words that were deleted */
  isClean?: boolean;
  /** empty for none */
  passphrase?: string | undefined;
  savedAt?: Date;
}

/** One letter with the text it goes with, sealed where a passphrase is given. */
export async function makeShareFile(
  kind: 'invitation' | 'reply',
  text: string,
  task: LetterTask,
): Promise<Blob> {
  const { dossierId, letterId, invitationId, from, savedAt = new Date() } = task;
  const letter = { letterId, rows: inOne(task, task.isClean), versions: [] };
  const label = { version: 2, kind, dossierId, letterId, invitationId } as const;
  const archive = await makeArchive(
    { label: { ...label, ...(from ? { from } : {}) }, text, letters: letterEntries(letter) },
    savedAt,
  );
  return sealedWith(task.passphrase, archive, savedAt);
}

export const sealedWith = async (
  passphrase = '',
  archive: Blob,
  savedAt: Date,
  onBytes?: (count: number) => void,
): Promise<Blob> =>
  normalised(passphrase) === '' ? archive : seal(archive, passphrase, savedAt, onBytes);
