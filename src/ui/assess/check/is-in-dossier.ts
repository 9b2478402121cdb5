import type { Dossier } from '../../../domain/dossier/dossier';
import { lists } from '../../../domain/dossier/lists';

/** Whether a field belongs to something that still is in the dossier, not to an item taken out. */
export function isInDossier(dossier: Dossier, field: string): boolean {
  const [first = '', id] = field.split('/');
  const list = lists.find((name) => name === first);
  if (list === undefined) return true;
  return (dossier[list] ?? []).some((item) => item.id === id);
}
