import type { Revision } from '../../domain/dossier/revision';
import type { DossierRow, TarchihDatabase } from './database';
import { noteRemovals, removedBy } from './letting-go';
import { toRow } from './rows';

/**
 * Within a transaction of dossiers, revisions and, where files are taken out of the register,
 * attachments: adds the revisions that a dossier has not, and returns those. Nothing is overwritten,
 * and a deleted dossier comes back.
 */
export async function mergeInto(
  db: TarchihDatabase,
  row: DossierRow,
  revisions: readonly Revision[],
): Promise<Revision[]> {
  const { id } = row;
  const known = new Set((await db.historyOf(id).primaryKeys()).map(([, key]) => key));
  const fresh = revisions.filter((one) => !known.has(one.id));
  if (row.removedAt !== undefined) await db.dossiers.update(id, { removedAt: undefined });
  if (fresh.length === 0) return [];
  const place = (row.writes ?? 0) + 1;
  const at = new Date().toISOString();
  await db.revisions.bulkAdd(fresh.map((one) => toRow(id, one, place)));
  await noteRemovals(db, id, removedBy(fresh), at);
  await db.dossiers.update(id, { changedAt: at, writes: place });
  return fresh;
}
