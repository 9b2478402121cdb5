import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { todayInCasablanca } from '../../../src/domain/calendar/casablanca';

describe('today', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['2026-11-21T22:59:59Z', '2026-11-21'],
    ['2026-11-21T23:00:00Z', '2026-11-22'],
    // during Ramadan Morocco goes by UTC
    ['2024-03-20T23:30:00Z', '2024-03-20'],
    ['2024-03-21T00:00:00Z', '2024-03-21'],
  ])('at %s is %s in Morocco', (instant, expected) => {
    vi.setSystemTime(new Date(instant));
    expect(todayInCasablanca().toString()).toBe(expected);
  });
});
