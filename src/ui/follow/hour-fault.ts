import type { Translate } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';
import { readTypedHour } from '../../domain/submission/typed-hour';
import type { Fault } from '../answers/attempt.svelte';
import { idOf, unfinishedCountAt } from '../answers/dossier-value';

/** What is wrong with an hour as it was typed; nothing when it is one, or nothing was typed. */
export function hourFault(t: Translate, dossier: Dossier, field: string): Fault[] {
  const typed = unfinishedCountAt(dossier, field);
  if (typed === undefined) return [];
  const read = readTypedHour(typed);
  if (!('fault' in read) || read.fault === 'empty') return [];
  return [{ id: idOf(field), code: read.fault, message: t(`follow.hour.${read.fault}`) }];
}
