import { isField } from '../../domain/dossier/fields';
import { readRevision } from '../../domain/dossier/read-revision';
import { revision, type Revision } from '../../domain/dossier/revision';
import type { RevisionRow } from './database';

/**
 * A revision as a row.
 *
 * @param place - of the write it comes with
 * @throws Error when no dossier has its field, or its field cannot hold its value
 */
export function toRow(dossierId: string, one: Revision, place: number): RevisionRow {
  if (!isField(one.field, one.value)) throw new Error(`No dossier has the field ${one.field}`);
  return { ...(readRevision(one, none) ?? revision.parse(one)), dossierId, place };
}

/** A row that cannot be read (written by a newer version) is left in place and left out. */
export function readRow(row: RevisionRow): Revision[] {
  const read = readRevision(row, rowKeys);
  return read !== undefined && isField(read.field, read.value) ? [read] : [];
}

const none: ReadonlySet<string> = new Set();

/** What a row holds beside its revision. */
const rowKeys: ReadonlySet<string> = new Set(['dossierId', 'open', 'place']);
