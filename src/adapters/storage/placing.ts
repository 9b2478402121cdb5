import type { Revision } from '../../domain/dossier/revision';
import type { DossierRow, RevisionRow, TarchihDatabase } from './database';
import { readRow, toRow } from './rows';

/** One write of a tab into a dossier. */
export interface Write {
  dossier: DossierRow;
  /** its place among all writes of the dossier */
  place: number;
  tab: string;
  newId: () => string;
}

/**
 * The row that a revision written by a tab is to be put into: its own while nobody has built on it or
 * saved it to a file, else one that follows; undefined when what it says is stored already. Reads that
 * revision, what this tab put after it and who has built on them, however long the history is.
 */
export async function placed(
  db: TarchihDatabase,
  one: Revision,
  { dossier, place, tab, newId }: Write,
): Promise<RevisionRow | undefined> {
  const before = await db.revisions.get([dossier.id, one.id]);
  const row = { ...toRow(dossier.id, one, place), open: tab };
  if (before === undefined) return row;
  // the id starts as the first one does: the tab that writes knows its own again
  const own = (await ownAfter(db, before)).filter(
    (row) => row.field === one.field && isReadable(row),
  );
  const last =
    [before, ...own].find((other) => !own.some(({ parents }) => parents.includes(other.id))) ??
    before;
  if (JSON.stringify(last.value) === JSON.stringify(one.value)) return undefined;
  const isOpen = last.open === tab && (last.place ?? 0) > (dossier.sealed ?? 0);
  if (isOpen && !(await isBuiltUpon(db, last))) {
    return { ...row, id: last.id, parents: last.parents };
  }
  return { ...row, id: `${one.id}-${newId().slice(0, 8)}`, parents: [last.id] };
}

const ownAfter = (db: TarchihDatabase, { dossierId, id }: RevisionRow) =>
  db.revisions
    .where('[dossierId+id]')
    .between([dossierId, `${id}-`], [dossierId, `${id}-\uffff`])
    .toArray();

async function isBuiltUpon(
  db: TarchihDatabase,
  { dossierId, id, field }: RevisionRow,
): Promise<boolean> {
  // a copy of the dossier has revisions of the same names
  const followers = await db.revisions.where('parents').equals(id).toArray();
  return followers.some(
    (row) => row.dossierId === dossierId && row.field === field && isReadable(row),
  );
}

const isReadable = (row: RevisionRow) => readRow(row).length > 0;
