import type { Author } from '../../domain/dossier/revision';
import type { TarchihDatabase } from './database';
import { letterDerivation } from './derivation';
import { logAfter, readLetterRow } from './letter-log';
import type { LetterRow } from './letter-rows';

/** What a letter is opened from: what was made of its log, and the rows after it. */
export interface LetterStanding {
  /** a Yjs update, V1; none where the whole log is in `rows` */
  state: Uint8Array | undefined;
  rows: LetterRow[];
  /** the last place of the log that is in it, 0 where nobody has written */
  upTo: number;
  /** the last place that is in `state` */
  madeUpTo: number;
  /** of what is in `state` */
  changedAt: string | undefined;
  changedBy: Author | undefined;
}

/** In one transaction, so that the state and what follows it belong together. */
export async function letterStanding(
  db: TarchihDatabase,
  dossierId: string,
  letterId: string,
): Promise<LetterStanding> {
  return db.transaction('r', db.letterStates, db.letterUpdates, async () => {
    // the database of a newer version keeps its own, of which nothing is known
    const kept = db.isNewer ? undefined : await db.letterStates.get([dossierId, letterId]);
    const made = kept?.version === letterDerivation ? kept : undefined;
    const from = made?.upTo ?? 0;
    const log = await logAfter(db, dossierId, letterId, from).toArray();
    return {
      state: made?.state,
      rows: log.flatMap(readLetterRow),
      upTo: log.at(-1)?.place ?? from,
      madeUpTo: from,
      changedAt: made?.changedAt,
      changedBy: made?.changedBy,
    };
  });
}
