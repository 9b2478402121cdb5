import type { Translate } from '../../adapters/i18n';
import { hasWords } from '../../domain/dossier/words';
import type { Fault } from '../answers/attempt.svelte';
import { idOf } from '../answers/dossier-value';
import { isolated } from '../fields/item-words';
import type { Capacity } from './means-names';

/**
 * What an entry lacks to say anything: the function, or on the partners' side the organisation.
 *
 * @param organisations - ids of the register
 */
export function capacityFaults(
  t: Translate,
  one: Capacity,
  name: string,
  organisations: ReadonlySet<string>,
): Fault[] {
  const faults: Fault[] = [];
  const base = `capacities/${one.id}`;
  if (one.side === 'partner' && !organisations.has(one.organisation ?? '')) {
    const message = t('means.error.organisation', { name: isolated(name) });
    faults.push({ id: idOf(`${base}/organisation`), code: 'no-organisation', message });
  }
  if (!hasWords(one.function)) {
    const message = t('means.error.function', { name: isolated(name) });
    faults.push({ id: idOf(`${base}/function/ar`), code: 'no-words', message });
  }
  return faults;
}
