import type { Translate } from '../../adapters/i18n';
import type { MonthNames } from '../../domain/calendar/typed-date';
import type { Dossier, Proof } from '../../domain/dossier/dossier';
import { hasWords } from '../../domain/dossier/words';
import type { Fault } from '../answers/attempt.svelte';
import { dateFault } from '../answers/date-fault';
import { idOf } from '../answers/dossier-value';

/** What is wrong with a proof: nothing says what it is, or a date is none. */
export function proofFaults(
  { t, dossier, names }: { t: Translate; dossier: Dossier; names: MonthNames },
  { id, title, files = {}, link = '', reference }: Proof,
): Fault[] {
  const base = `evidence/${id}`;
  const isNamed =
    hasWords(title) || hasWords(reference) || Object.keys(files).length > 0 || link.trim() !== '';
  const nameless: Fault[] = isNamed
    ? []
    : [{ id: idOf(`${base}/title/ar`), code: 'no-words', message: t('evidence.no-words') }];
  const on = dateFault(t, dossier, `${base}/on`, names, t('evidence.ask.on'));
  const until = dateFault(t, dossier, `${base}/validUntil`, names, t('evidence.ask.valid-until'));
  return [...nameless, ...(on ? [on] : []), ...(until ? [until] : [])];
}
