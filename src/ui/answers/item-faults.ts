import type { Translate } from '../../adapters/i18n';
import type { MonthNames } from '../../domain/calendar/typed-date';
import type { Dossier, LocalizedText } from '../../domain/dossier/dossier';
import { hasWords } from '../../domain/dossier/words';
import { dateFault } from './date-fault';
import { idOf } from './dossier-value';
import type { Fault } from './attempt.svelte';

interface Item {
  text: LocalizedText | undefined;
  /** the field of the text, above its languages */
  textField: string;
  /** said where the text has no words */
  missing: string;
  /** undefined where no date is asked */
  dateField: string | undefined;
  name: string;
}

/** What is wrong with one item of a list: it has no words, or its date is not finished. */
export function itemFaults(
  t: Translate,
  dossier: Dossier,
  names: MonthNames,
  { text, textField, missing, dateField, name }: Item,
): Fault[] {
  const wrong = dateField && dateFault(t, dossier, dateField, names, name);
  return [
    ...(hasWords(text)
      ? []
      : [{ id: idOf(`${textField}/ar`), code: 'no-words', message: missing }]),
    ...(wrong ? [wrong] : []),
  ];
}
