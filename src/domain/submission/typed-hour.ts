import { withLatinDigits } from '../dossier/typed-count';

export type TypedHourFault =
  'empty' | 'not-an-hour' | 'minute-missing' | 'hour-wrong' | 'minute-wrong';
/** `HH:MM`, of a day of 24 hours */
type TypedHour = { hour: string } | { fault: TypedHourFault };

const lastHour = 23;
const lastMinute = 59;

/**
 * An hour of the day as a person types it: `9:05`, `09h05`, `9 h 05`, `9.05`, `9h`, in Latin,
 * Arabic-Indic or Persian digits. A number alone is no hour yet: more is being typed.
 */
export function readTypedHour(typed: string): TypedHour {
  const plain = withLatinDigits(typed).replace(
    /[\s\u00a0\u202f\u2066-\u2069\u200e\u200f\u061c]/g,
    '',
  );
  if (plain === '') return { fault: 'empty' };
  const parts = /^(?<hours>\d{1,2})(?:(?<mark>[:.hHس])(?<minutes>\d{0,2}))?$/.exec(plain)?.groups;
  if (parts === undefined) return { fault: 'not-an-hour' };
  const { hours = '', mark = '', minutes = '' } = parts;
  if (Number(hours) > lastHour) return { fault: 'hour-wrong' };
  // « 9 h » is nine o’clock; « 9: » is not finished
  const whole = minutes === '' && /[hHس]/.test(mark) ? '00' : minutes;
  if (whole.length !== 2) return { fault: 'minute-missing' };
  if (Number(whole) > lastMinute) return { fault: 'minute-wrong' };
  return { hour: `${hours.padStart(2, '0')}:${whole}` };
}
