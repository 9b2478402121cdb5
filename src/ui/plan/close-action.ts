import type { Change } from '../../domain/dossier/history';
import { mendingChanges, type Mending } from '../../domain/plan/mending';
import { undoable } from '../answers/undoable';
import type { Session } from '../session.svelte';
import { draftsGone } from './closing-draft';
import type { ReadClosing } from './read-closing';

/**
 * Closes an action as one act: its day, the fact that mends its gap, and the end of what was only
 * given in its form. Returns what takes the act back.
 */
export function closeAction(
  session: Session,
  action: string,
  mending: Mending | undefined,
  { doneOn, facts }: Required<Pick<ReadClosing, 'facts'>> & { doneOn: string },
): () => void {
  const proofs = Object.keys(
    session.dossier.actions?.find(({ id }) => id === action)?.proofs ?? {},
  );
  const there = new Set(session.dossier.evidence?.map(({ id }) => id));
  const known = proofs.filter((id) => there.has(id));
  const changes: Change[] = [
    { field: `actions/${action}/doneOn`, value: doneOn },
    ...(mending === undefined ? [] : mendingChanges(mending, facts, known)),
    ...draftsGone(session.dossier, action),
  ];
  return undoable(session, changes);
}
