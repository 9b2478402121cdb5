import type { Formatters } from '../../adapters/i18n/format';

/** Whether an ISO date is a month: nobody knows the day. */
export const isMonth = (iso: string): boolean => iso.length === 'YYYY-MM'.length;

/** « 12 janvier 2024 », or « mars 2022 » where only the month is known. */
export const dayOrMonth = (f: Formatters, iso: string): string =>
  isMonth(iso) ? f.month(iso) : f.date(iso);
