import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';

const [kilobyte, megabyte] = [1_000, 1_000_000];

/** « 84 ko », « 20,3 Mo »: rounded up, so that what is over a limit never reads like the limit. */
export function sizeInWords(bytes: number, t: Translate, f: Formatters): string {
  if (bytes < kilobyte) return t('files.size.bytes', { count: bytes, shown: f.number(bytes) });
  if (bytes <= 999 * kilobyte) {
    return t('files.size.kilobytes', { size: f.number(Math.ceil(bytes / kilobyte)) });
  }
  const tenths = Math.ceil((bytes * 10) / megabyte);
  const [whole, tenth] = [f.number(Math.floor(tenths / 10)), tenths % 10];
  if (tenth === 0) return t('files.size.megabytes', { size: whole });
  // what parts the tenths is a comma or a point, by the language
  return t('files.size.tenths', { whole, tenth });
}
