import type { Dossier } from '../dossier/dossier';
import { canonical } from './canonical';
import { factsOf } from './facts-of';
import { lastRecord } from './recorded';

export { lastRecord } from './recorded';

/**
 * Whether the decision as it now stands is the one recorded last. What is known of the dossier may
 * change afterwards: the record is of its day.
 *
 * @returns false while nothing is recorded, or the last record cannot be read
 */
export function isRecordUpToDate(dossier: Pick<Dossier, 'decision' | 'decisions'>): boolean {
  const last = lastRecord(dossier);
  if (last === undefined) return false;
  return canonical(factsOf(dossier.decision ?? {})) === canonical(last.record.decision);
}
