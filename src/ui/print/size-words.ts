import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';

const kilobyte = 1_000;

/** « 84 ko », never less than one. */
export const sizeInWords = (bytes: number, t: Translate, f: Formatters): string =>
  t('print.made.size', { size: f.number(Math.ceil(bytes / kilobyte)) });
