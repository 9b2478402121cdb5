import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { ImportRow } from '../../adapters/storage/letter-rows';
import { momentOf } from '../decide/recorded-at';
import { authorWords } from '../fields/author-words';

interface Words {
  t: Translate;
  f: Formatters;
}

/** « Intégré le 22 novembre 2026 à 10:42 » */
export const statusWords = ({ t, f }: Words, { status, statusAt, at }: ImportRow): string =>
  t(`receive.status-on.${status}`, momentOf({ t, f }, statusAt ?? at));

/** When the file was opened here, and who made it, as far as it says. */
export function originWords({ t, f }: Words, { at, from }: ImportRow): string {
  const who = from === undefined ? '' : authorWords(t, from);
  const when = momentOf({ t, f }, at);
  return who === ''
    ? t('receive.opened', when)
    : t('receive.opened-from', { ...when, author: who });
}
