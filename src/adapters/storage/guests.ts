import { liveQuery, type Observable } from 'dexie';
import { derive } from '../../domain/dossier/history';
import type { Dossier } from '../../domain/dossier/dossier';
import type { DossierRow, Guest, TarchihDatabase } from './database';
import { standingOf } from './standing';

/** A letter this device was invited to write, and what its invitation and its own writing say. */
export interface ListedGuest {
  row: DossierRow & { guest: Guest };
  dossier: Dossier;
}

/** The letters this device was invited to write, the last changed first, live across tabs. */
export const watchGuests = (db: TarchihDatabase): Observable<ListedGuest[]> =>
  liveQuery(async () => {
    const rows = (await db.dossiers.toArray())
      .filter(isGuest)
      .filter(({ removedAt }) => removedAt === undefined)
      .sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
    const listed: ListedGuest[] = [];
    for (const row of rows) {
      const standing = await standingOf(db, row.id);
      if (standing) listed.push({ row, dossier: derive(standing.revisions) });
    }
    return listed;
  });

export const isGuest = (row: DossierRow): row is DossierRow & { guest: Guest } =>
  row.guest !== undefined;
