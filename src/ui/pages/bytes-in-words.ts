import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';

const megabyte = 1_000_000;

/** « 12 Mo », or that it is less than one. */
export const bytesInWords = (bytes: number, t: Translate, f: Formatters): string =>
  bytes < megabyte
    ? t('dossiers.storage.under-one')
    : t('dossiers.storage.megabytes', { size: f.number(Math.round(bytes / megabyte)) });
