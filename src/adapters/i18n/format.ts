import type { Locale, Translate } from './message-key';

/** What a page needs to write a date, a number or a time; digits are Latin in all languages. */
export interface Formatters {
  /** `2027-09-08` → « 8 شتنبر 2027 », never broken over two lines */
  date: (iso: string) => string;
  /** `2022-03` → « مارس 2022 » */
  month: (iso: string) => string;
  /** 114872 → « 114 872 », with a narrow no-break space */
  number: (value: number) => string;
  /** an instant → the device's local time, « 10:42 » */
  time: (instant: string) => string;
  /** names in a row: « أ، ب وج » */
  list: (names: readonly string[]) => string;
}

type MonthKey = `format.months.${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

export function formattersFor(language: Locale, t: Translate): Formatters {
  const monthName = (month: string) => t(`format.months.${Number(month)}` as MonthKey);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    date: (iso) => {
      const [year = '', month = '', day = ''] = iso.split('-');
      return t('format.date', { day: String(Number(day)), month: monthName(month), year });
    },
    month: (iso) => {
      const [year = '', month = ''] = iso.split('-');
      return t('format.month', { month: monthName(month), year });
    },
    number: (value) => new Intl.NumberFormat('fr', { useGrouping: 'min2' }).format(value),
    time: (instant) => {
      const at = new Date(instant);
      const two = (part: number) => String(part).padStart(2, '0');
      return t('format.time', { hour: two(at.getHours()), minute: two(at.getMinutes()) });
    },
    list: (names) => list.format(names),
  };
}
