import type { Revision } from '../../domain/dossier/revision';
import type { DossierRow, HeadsRow, RevisionRow, TarchihDatabase } from './database';
import { derivation } from './derivation';
import { readRow } from './rows';

/** What is needed of a history to show the dossier and to write in it. */
export interface Standing {
  row: DossierRow;
  /** the whole history, or of a long one what nobody had superseded and all that came since */
  revisions: Revision[];
  isWhole: boolean;
  /** the last write that is in it */
  upTo: number;
}

/** How long a history is of which the heads are kept beside it. */
export const longHistory = 2_000;

/**
 * What stands in a dossier. Revisions never go, and each comes after those it builds on: what was
 * superseded stays so, and kept heads with what was written after them come to the same dossier and
 * the same conflicts as the whole history.
 */
export async function standingOf(db: TarchihDatabase, id: string): Promise<Standing | undefined> {
  // the database of a newer version keeps its own, of which nothing is known
  const tables = db.isNewer ? [db.dossiers, db.revisions] : [db.dossiers, db.revisions, db.heads];
  return db.transaction('r', tables, async () => {
    const row = await db.dossiers.get(id);
    if (row === undefined) return undefined;
    const upTo = row.writes ?? 0;
    const kept = db.isNewer ? undefined : await db.heads.get(id);
    const heads = kept && headsIn(kept, upTo);
    if (kept === undefined || heads === undefined) {
      const revisions = (await db.historyOf(id).toArray()).flatMap(readRow);
      return { row, revisions, isWhole: true, upTo };
    }
    const since = (await db.writtenIn(id, kept.upTo, upTo)).flatMap(readRow);
    const revisions = new Map([...heads, ...since].map((one) => [one.id, one]));
    return { row, revisions: [...revisions.values()], isWhole: false, upTo };
  });
}

/** Kept heads, undefined where they cannot be relied upon. */
function headsIn({ version, heads, upTo }: HeadsRow, writes: number): Revision[] | undefined {
  if (version !== derivation || upTo > writes) return undefined;
  const read = (heads as RevisionRow[]).flatMap(readRow);
  return read.length === heads.length ? read : undefined;
}

/** How many rows are read at once, so that a page is never held up for longer than a letter takes. */
const slice = 500;

/**
 * A whole history, read bit by bit. What is written meanwhile may be in it or not; the feed has it.
 */
export async function historyInSlices(db: TarchihDatabase, id: string): Promise<Revision[]> {
  const revisions: Revision[] = [];
  for (let rows: RevisionRow[] | undefined; rows === undefined || rows.length === slice;) {
    rows = await db.historyOf(id, rows?.at(-1)?.id).limit(slice).toArray();
    revisions.push(...rows.flatMap(readRow));
  }
  return revisions;
}

/** Keeps the heads of a history after one of its writes. */
export async function keepHeads(
  db: TarchihDatabase,
  id: string,
  heads: readonly Revision[],
  upTo: number,
): Promise<void> {
  await db.transaction('rw', db.dossiers, db.heads, async () => {
    const row = await db.dossiers.get(id);
    if (row === undefined || upTo > (row.writes ?? 0)) return;
    await db.heads.put({ id, upTo, version: derivation, heads });
  });
}
