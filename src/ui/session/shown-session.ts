import { contradictions } from '../../domain/dossier/checks';
import type { Dossier } from '../../domain/dossier/dossier';
import { takeApart } from '../../domain/dossier/fields';
import { currentFields } from '../../domain/dossier/history';
import type { Revision } from '../../domain/dossier/revision';
import type { Session } from './session';

/**
 * A dossier that is only shown: an example, or what a newer version wrote.
 *
 * @param revisions - its history, as far as this version reads it
 */
export function showSession(
  id: string,
  dossier: Dossier,
  readOnly: 'example' | 'newer',
  revisions: readonly Revision[] = [],
): Session {
  const refuse = () => undefined;
  // an example has no history, and says what it says all the same
  const fields = new Map([...takeApart(dossier), ...currentFields(revisions)]);
  return {
    id,
    dossier,
    revisions,
    conflicts: [],
    contradictions: contradictions(dossier),
    readOnly,
    isExample: readOnly === 'example',
    saveState: 'saved',
    savedAt: undefined,
    fault: undefined,
    said: (field) => fields.get(field),
    readWhole: () => Promise.resolve(),
    set: refuse,
    setAll: refuse,
    write: refuse,
    finish: refuse,
    decide: refuse,
    retry: refuse,
    close: refuse,
  };
}
