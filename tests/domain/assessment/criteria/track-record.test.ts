import { describe, expect, it } from 'vitest';
import type { Initiative } from '../../../../src/domain/dossier/dossier';
import { criterionOn, fitBut } from '../fit-dossier';

const recordOn = (day: string, trackRecord: Initiative[] | undefined, closesOn?: string) =>
  criterionOn(
    day,
    fitBut({ trackRecord, call: closesOn === undefined ? undefined : { closesOn } }),
    'track-record',
  );
const dated = (on: string, id = 'a'): Initiative => ({ id, on });

describe('track-record', () => {
  it.each([
    ['2023-11-20', 'not-met'],
    ['2023-11-21', 'met'],
    ['2023-11-22', 'met'],
    ['2026-11-20', 'met'],
    ['2026-11-21', 'met'],
    ['2026-11-22', 'not-met'],
  ])('on 21 November 2026, with a step of %s, is %s', (on, status) => {
    const result = recordOn('2026-11-21', [dated(on)]);
    expect(result.status).toBe(status);
    expect(result.facts).toMatchObject({
      years: 3,
      windowFrom: '2023-11-21',
      windowTo: '2026-11-21',
      lastDated: on,
      asked: true,
    });
  });

  it('counts from 28 February when the leap day is missing three years before', () => {
    expect(recordOn('2028-02-29', [dated('2025-02-28')])).toMatchObject({
      status: 'met',
      facts: { windowFrom: '2025-02-28' },
    });
  });

  it('sorts the steps into older, in the window, later and without date', () => {
    const { facts } = recordOn('2026-11-21', [
      dated('2020-01-01', 'old'),
      dated('2025-01-01', 'good'),
      dated('2027-01-01', 'planned'),
      { id: 'someday' },
    ]);
    expect(facts).toMatchObject({
      older: ['old'],
      inWindow: ['good'],
      later: ['planned'],
      undated: ['someday'],
      lastDated: '2027-01-01',
    });
  });

  it('counts the three years back from the closing of an open call, and only what has happened', () => {
    const result = recordOn('2026-11-21', [dated('2023-11-25')], '2026-12-31');
    expect(result.status).toBe('not-met');
    expect(result.facts).toMatchObject({ windowFrom: '2023-12-31', windowTo: '2026-11-21' });
    expect(recordOn('2026-11-21', [dated('2026-12-01')], '2026-12-31').status).toBe('not-met');
  });

  const window = { from: '2023-11-21', to: '2026-11-21' };
  const newOne = { kind: 'new-initiative', by: 'action', ...window };

  it('is not met by the answer none, and can be cured', () => {
    const result = recordOn('2026-11-21', []);
    expect(result).toMatchObject({ status: 'not-met', blockedBy: 'action' });
    expect(result.facts).toMatchObject({ lastDated: null, asked: true });
    expect(result.changes).toEqual([[newOne]]);
  });

  it('is not known while never asked', () => {
    const result = recordOn('2026-11-21', undefined);
    expect(result.status).toBe('unknown');
    expect(result).not.toHaveProperty('blockedBy');
    expect(result.facts['asked']).toBe(false);
    expect(result.changes).toEqual([[newOne]]);
  });

  it('is not known while a step has no date; dating it may be enough', () => {
    const result = recordOn('2026-11-21', [dated('2020-01-01', 'old'), { id: 'someday' }]);
    expect(result.status).toBe('unknown');
    expect(result.changes).toEqual([
      [{ kind: 'date-initiative', by: 'action', initiative: 'someday', ...window }, newOne],
    ]);
  });

  it('is blocked by time when the call closes more than three years ahead', () => {
    const result = recordOn('2026-11-21', [], '2030-01-01');
    expect(result).toMatchObject({ status: 'not-met', blockedBy: 'time', changes: [[]] });
  });
});
