import type { HolidayList } from '../domain/schedule/holidays';
import list from './holidays.json' with { type: 'json' };

/** Public holidays of Morocco, made by `scripts/holidays.ts`; a test holds them to their schema. */
export const holidays = list as unknown as HolidayList;
