import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { Source } from '../../domain/edition/edition';

/** When a source was published, as far as known: a day, a month or a year. */
export function sourceDate({ date }: Pick<Source, 'date'>, t: Translate, f: Formatters): string {
  if (date === null) return t('pages.sources.no-date');
  if (date.length === 10) return f.date(date);
  return date.length === 7 ? f.month(date) : date;
}
