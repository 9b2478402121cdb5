import { describe, expect, it } from 'vitest';
import { foldMonth, latinDigits, readTypedDate } from '../../../src/domain/calendar/typed-date';

const names = new Map(
  (
    [
      ['يناير', 1],
      ['أبريل', 4],
      ['غشت', 8],
      ['شتنبر', 9],
      ['février', 2],
      ['août', 8],
      ['septembre', 9],
      ['sept', 9],
      ['September', 9],
    ] as const
  ).map(([name, month]) => [foldMonth(name), month]),
);

const read = (day: string, month: string, year: string) => {
  const result = readTypedDate({ day, month, year }, names);
  return 'date' in result ? result.date.toString() : result;
};

describe('a typed date', () => {
  it.each([
    ['8', '9', '2027'],
    ['08', '09', '2027'],
    ['٨', '٩', '٢٠٢٧'],
    ['۸', '۹', '۲۰۲۷'],
    ['٠٨', '٠٩', '2027'],
    ['8', 'شتنبر', '2027'],
    ['8', 'شَتَنبر', '2027'],
    ['8', 'septembre', '2027'],
    ['8', 'SEPTEMBRE', '2027'],
    ['8', 'sept.', '2027'],
    ['8', 'September', '2027'],
    ['8', 'شتنبر.', '2027'],
    [' 8 ', '  septembre ', ' 2027 '],
    ['\u00a08', '\u202f9', '2027\u202f'],
    ['\u200f8\u200f', '\u200e9', '\u20672027\u2069'],
  ])('of day %j, month %j and year %j is 8 September 2027', (day, month, year) => {
    expect(read(day, month, year)).toBe('2027-09-08');
  });

  it.each([
    ['8', 'أبريل', '2027-04-08'],
    ['8', 'ابريل', '2027-04-08'],
    ['8', 'février', '2027-02-08'],
    ['8', 'fevrier', '2027-02-08'],
    ['8', 'AOÛT', '2027-08-08'],
    ['8', 'غشت', '2027-08-08'],
    ['31', 'يناير', '2027-01-31'],
    ['28', '2', '2027-02-28'],
  ])('of day %j and month %j is %s', (day, month, expected) => {
    expect(read(day, month, '2027')).toBe(expected);
  });

  it.each(['1er', '1 ER'])('may be the first written in French, %s', (day) => {
    expect(read(day, '3', '2028')).toBe('2028-03-01');
  });

  it('may be a leap day', () => {
    expect(read('29', '2', '2028')).toBe('2028-02-29');
  });

  it.each([
    ['', '', '', { fault: 'empty' }],
    [' ', '\t', '\u00a0', { fault: 'empty' }],
    ['', '9', '2027', { fault: 'day-missing' }],
    ['8', '', '2027', { fault: 'month-missing' }],
    ['8', '.', '2027', { fault: 'month-missing' }],
    ['8', '9', '', { fault: 'year-missing' }],
    ['0', '9', '2027', { fault: 'day-wrong' }],
    ['32', '9', '2027', { fault: 'day-wrong' }],
    ['8.5', '9', '2027', { fault: 'day-wrong' }],
    ['-8', '9', '2027', { fault: 'day-wrong' }],
    ['ثامن', '9', '2027', { fault: 'day-wrong' }],
    ['8', '13', '2027', { fault: 'month-wrong' }],
    ['8', '١٣', '2027', { fault: 'month-wrong' }],
    ['8', '0', '2027', { fault: 'month-wrong' }],
    ['8', 'brumaire', '2027', { fault: 'month-wrong' }],
    ['8', '9', '27', { fault: 'year-wrong' }],
    ['8', '9', '1899', { fault: 'year-wrong' }],
    ['8', '9', '2200', { fault: 'year-wrong' }],
    ['8', '9', '20277', { fault: 'year-wrong' }],
    ['31', '9', '2027', { fault: 'no-such-day', daysInMonth: 30 }],
    ['31', 'شتنبر', '2027', { fault: 'no-such-day', daysInMonth: 30 }],
    ['29', '2', '2027', { fault: 'no-such-day', daysInMonth: 28 }],
    ['30', '2', '2028', { fault: 'no-such-day', daysInMonth: 29 }],
  ])('of day %j, month %j and year %j is none', (day, month, year, fault) => {
    expect(read(day, month, year)).toEqual(fault);
  });
});

describe('digits', () => {
  it('of both Arabic series are written as Latin ones, and nothing else changes', () => {
    expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 42 غشت.')).toBe('0123456789 0123456789 42 غشت.');
  });
});
