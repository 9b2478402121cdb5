import type { Translate } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';
import { readTypedCount } from '../../domain/dossier/typed-count';
import type { Fault } from './attempt.svelte';
import { idOf, unfinishedCountAt } from './dossier-value';

/**
 * What is wrong with a number as it was typed; nothing when it is a number, or nothing was typed.
 *
 * @param name - of the number, where the page asks for more than one
 */
export function countFault(
  t: Translate,
  dossier: Dossier,
  field: string,
  name?: string,
): Fault | undefined {
  const typed = unfinishedCountAt(dossier, field);
  if (typed === undefined) return undefined;
  const read = readTypedCount(typed);
  if (!('fault' in read) || read.fault === 'empty') return undefined;
  const said = t(`error.count.${read.fault}`);
  const message = name === undefined ? said : t('error.count.of', { name, fault: said });
  return { id: idOf(field), code: read.fault, message };
}
