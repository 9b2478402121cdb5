import { commitments } from '../../../src/content/commitments';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { takeApart } from '../../../src/domain/dossier/fields';
import type { Change } from '../../../src/domain/dossier/history';
import { after, decided, recorded } from '../../domain/decision/a-decision';

/** A diagnosis with an answer to every commitment. */
const diagnosed: Dossier['diagnosis'] = Object.fromEntries(
  commitments.map(({ id }) => [id, { state: 'in-place' as const }]),
);

export const changesOf = (dossier: Dossier): Change[] =>
  [...takeApart(dossier)].map(([field, value]) => ({ field, value }));

export const ready = (decision: Dossier['decision'] = {}, more: Partial<Dossier> = {}): Dossier =>
  decided(decision, { diagnosis: diagnosed, ...more });

/** Recorded once as it stands, then corrected: the vote had eight in favour. */
export function recordedTwice(): Dossier {
  const once = recorded(ready(), 'one', '2026-11-22T10:00:00.000Z', sha256Of);
  const corrected = after(once, [
    { field: 'decision/votes/for', value: 8 },
    { field: 'decision/correction/fr', value: 'Une voix oubliée' },
  ]);
  return recorded(corrected, 'two', '2026-11-23T09:05:00.000Z', sha256Of);
}
