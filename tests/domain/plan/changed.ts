import type { Dossier } from '../../../src/domain/dossier/dossier';
import { assemble, takeApart } from '../../../src/domain/dossier/fields';
import type { Change } from '../../../src/domain/dossier/history';
import { isField } from '../../../src/domain/dossier/fields';

/** A dossier after changes to its fields; one that no dossier has is a mistake of the test or the code. */
export function changed(dossier: Dossier, changes: readonly Change[]): Dossier {
  const fields = new Map(takeApart(dossier));
  for (const { field, value } of changes) {
    if (!isField(field, value)) throw new Error(`No such field, or not this value: ${field}`);
    fields.set(field, value);
  }
  return assemble(fields);
}
