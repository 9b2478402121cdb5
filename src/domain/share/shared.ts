import type { Dossier } from '../dossier/dossier';
import type { LetterTexts } from '../letters/text/letter-text';
import type { Author, Revision } from '../dossier/revision';

/** One writing of a letter as a file carries it; what is known by its id is the same everywhere. */
export interface SharedRow {
  id: string;
  /** instant of the writing */
  at: string;
  author: Author;
  /** a Yjs update of encoding V1 */
  update: Uint8Array;
}

export const versionReasons = ['kept', 'sent', 'received', 'endorsed', 'restored'] as const;
export type VersionReason = (typeof versionReasons)[number];

/** A state of a letter that somebody has kept, to be read whatever becomes of the writings. */
export interface SharedVersion {
  id: string;
  at: string;
  author: Author;
  reason: VersionReason;
  texts: LetterTexts['texts'];
}

/** A letter as a file carries it: of an invitation or a reply one row at most, and no version. */
export interface SharedLetter {
  letterId: string;
  rows: readonly SharedRow[];
  versions: readonly SharedVersion[];
}

/** Which letter of which dossier a share file is about, and by which invitation it travels. */
export interface ShareTask {
  dossierId: string;
  letterId: string;
  invitationId: string;
}

interface Shared extends ShareTask {
  /** instant of saving */
  savedAt: string;
  /** who made the file, as they say themselves */
  from?: Author | undefined;
  letter: SharedLetter;
}

/** A letter task for an organisation, verified: nothing of the dossier but what the letter needs. */
export interface SharedInvitation extends Shared {
  /** as `revisions` say it */
  dossier: Dossier;
  /** of each field what stands, with no author; parents are all that came before, known here or not */
  revisions: readonly Revision[];
}

/** What an organisation sends back, verified: its letter, and what it wrote about itself. */
export interface SharedReply extends Shared {
  revisions: readonly Revision[];
}
