import { currentFields, type Change } from '../../domain/dossier/history';
import type { Session } from '../session.svelte';

/** Writes several fields as one act. Returns what takes the act back. */
export function undoable(session: Session, changes: readonly Change[]): () => void {
  const before = currentFields(session.revisions);
  session.setAll(changes);
  return () => {
    session.setAll(changes.map(({ field }) => ({ field, value: before.get(field) ?? null })));
  };
}
