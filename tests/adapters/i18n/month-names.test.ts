import { describe, expect, it } from 'vitest';
import { monthNames } from '../../../src/adapters/i18n/month-names';
import { foldMonth } from '../../../src/domain/calendar/typed-date';

const monthOf = (typed: string) => monthNames.get(foldMonth(typed));

describe('the names of the months', () => {
  it('are those of Morocco, of France and of England', () => {
    const rows = [
      'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
      'January February March April May June July August September October November December',
    ];
    for (const row of rows) {
      expect(row.split(' ').map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    }
  });

  it.each([
    ['كانون الثاني', 1],
    ['أيلول', 9],
    ['سبتمبر', 9],
    ['آب', 8],
    ['أغسطس', 8],
    ['تشرين الأول', 10],
    ['جويلية', 7],
    ['اكتوبر', 10],
    ['sept.', 9],
    ['févr.', 2],
    ['juil.', 7],
    ['Dec', 12],
    ['DÉC.', 12],
    ['may', 5],
    ['mai', 5],
  ])('include %s', (typed, month) => {
    expect(monthOf(typed)).toBe(month);
  });

  it.each(['jui', 'ju', 'ma', 'm', 's', 'de', '', 'shtanbar', 'constructor'])(
    'do not include %j',
    (typed) => {
      expect(monthOf(typed)).toBeUndefined();
    },
  );
});
