import { describe, expect, it } from 'vitest';
import { asOfFor } from '../../../src/ui/result/as-of';

const today = Temporal.PlainDate.from('2026-11-22');
const own = { id: 'abc', isExample: false };

describe('the day a result is looked at', () => {
  it('is today', () => {
    expect(asOfFor(own, new URLSearchParams(), today)).toEqual({
      day: today,
      usual: today,
      isWhatIf: false,
    });
  });

  it('is the day of an example', () => {
    const { day } = asOfFor({ id: 'benguerir', isExample: true }, new URLSearchParams(), today);
    expect(day.toString()).toBe('2026-11-21');
  });

  it('is the one asked for in the address, as a what-if', () => {
    const { day, isWhatIf } = asOfFor(own, new URLSearchParams({ on: '2028-03-01' }), today);
    expect(day.toString()).toBe('2028-03-01');
    expect(isWhatIf).toBe(true);
  });

  it.each(['2027-02-30', '1-1-1', 'hier', '+123456-01-01', '2400-01-01', ''])(
    'is not what no date field accepts: %s',
    (on) => {
      expect(asOfFor(own, new URLSearchParams({ on }), today).isWhatIf).toBe(false);
    },
  );

  it('is no what-if when the day asked for is the usual one', () => {
    expect(asOfFor(own, new URLSearchParams({ on: '2026-11-22' }), today).isWhatIf).toBe(false);
  });
});
