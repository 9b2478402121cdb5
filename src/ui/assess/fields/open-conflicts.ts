import type { Conflict } from '../../../domain/dossier/revision';
import type { Session } from '../../session.svelte';

/** The conflicts a person can judge: the place of an item in its list says nothing to anybody. */
export const openConflicts = (session: Session): Conflict[] =>
  session.conflicts.filter(({ field }) => !field.endsWith('/order'));
