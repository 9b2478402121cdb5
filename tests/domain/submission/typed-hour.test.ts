import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isField } from '../../../src/domain/dossier/fields';
import { readTypedHour } from '../../../src/domain/submission/typed-hour';

describe('an hour typed by a person', () => {
  it.each([
    ['9:05', '09:05'],
    ['09h05', '09:05'],
    [' 9 h 05 ', '09:05'],
    ['9\u00a0h\u00a005', '09:05'],
    ['9H05', '09:05'],
    ['9.05', '09:05'],
    ['٩:٠٥', '09:05'],
    ['۱۷:۳۰', '17:30'],
    ['9س05', '09:05'],
    ['9h', '09:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
  ])('%j is %s', (typed, hour) => {
    expect(readTypedHour(typed)).toEqual({ hour });
  });

  it.each([
    ['', 'empty'],
    [' \u200f', 'empty'],
    ['9', 'minute-missing'],
    ['9:', 'minute-missing'],
    ['9:5', 'minute-missing'],
    ['24:00', 'hour-wrong'],
    ['99', 'hour-wrong'],
    ['23:60', 'minute-wrong'],
    ['9:055', 'not-an-hour'],
    ['009:05', 'not-an-hour'],
    ['-9:05', 'not-an-hour'],
    ['neuf heures', 'not-an-hour'],
    ['9:05 pm', 'not-an-hour'],
  ])('%j is none: %s', (typed, fault) => {
    expect(readTypedHour(typed)).toEqual({ fault });
  });

  it('that is one can always be written into a dossier', () => {
    const typed = fc.stringMatching(/^[0-9٠-٩:hH. ]{1,8}$/);
    fc.assert(
      fc.property(typed, (text) => {
        const read = readTypedHour(text);
        if ('hour' in read) expect(isField('submission/submittedAt', read.hour)).toBe(true);
      }),
    );
  });
});
