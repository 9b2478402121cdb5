import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';

/** « 260 000 dirhams », never broken over two lines */
export const dirhams = ({ t, f }: { t: Translate; f: Formatters }, amount: number): string =>
  t('means.programme.dirhams', { count: amount, shown: f.number(amount) });
