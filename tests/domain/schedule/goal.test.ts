import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { goalOf } from '../../../src/domain/schedule/goal';
import { commune } from './schedule-input';

const on = (iso: string) => Temporal.PlainDate.from(iso);
const goal = (more: Partial<Dossier>, today: string, edition: keyof typeof editions) =>
  goalOf(commune({ edition, ...more }), editions[edition], on(today));
const council = { plannedMandate: { startedOn: '2027-09-09' } };

describe('what a schedule counts back from', () => {
  it('is, for 23:59 of 12 January 2024 in Los Angeles, that Friday: 08:59 of Saturday is no whole day', () => {
    expect(goal({}, '2023-11-02', 'ogp-local-2023')).toMatchObject({
      kind: 'call',
      deadline: { kind: 'instant', inCasablanca: '2024-01-13T08:59' },
      lastDay: '2024-01-12',
    });
  });

  it('is still that call on its last morning in Casablanca, and no more the day after', () => {
    expect(goal({}, '2024-01-13', 'ogp-local-2023')).toMatchObject({ lastDay: '2024-01-12' });
    expect(goal({}, '2024-01-14', 'ogp-local-2023')).toBe('call-closed');
  });

  it('is the day before the first of a month of which the day is not known', () => {
    expect(goal({}, '2022-02-01', 'ogp-local-2022')).toMatchObject({
      deadline: { kind: 'month', month: '2022-03' },
      lastDay: '2022-02-28',
    });
  });

  it('is the whole of a day that was entered', () => {
    const call = { closesOn: '2027-03-15' };
    expect(goal({ call }, '2026-11-22', 'ogp-local-next')).toMatchObject({
      deadline: { kind: 'entered' },
      lastDay: '2027-03-15',
    });
    expect(goal({ call }, '2027-03-15', 'ogp-local-next')).toMatchObject({ kind: 'call' });
    expect(goal({ call }, '2027-03-16', 'ogp-local-next')).toBe('call-closed');
  });

  it('is the planned first day of the next council where no call is open', () => {
    const expected = { kind: 'council', on: '2027-09-09', lastDay: '2027-09-08' };
    expect(goal(council, '2026-11-22', 'ogp-local-next')).toEqual(expected);
    expect(goal(council, '2026-11-22', 'ogp-local-2023')).toEqual(expected);
    expect(goal(council, '2027-09-09', 'ogp-local-next')).toBe('council-came');
  });

  it('is not a call that closes before the council for which one prepares begins', () => {
    const decision = { kind: 'next-council' } as const;
    const early = { ...council, decision, call: { closesOn: '2027-03-15' } };
    expect(goal(early, '2026-11-22', 'ogp-local-next')).toMatchObject({ kind: 'council' });
    const late = { ...council, decision, call: { closesOn: '2028-01-15' } };
    expect(goal(late, '2026-11-22', 'ogp-local-next')).toMatchObject({ kind: 'call' });
    expect(goal({ ...early, decision: {} }, '2026-11-22', 'ogp-local-next')).toMatchObject({
      kind: 'call',
    });
  });

  it('is nothing once the file is sent, or while nothing is known', () => {
    const submission = { submittedOn: '2026-11-20' };
    expect(goal({ ...council, submission }, '2026-11-22', 'ogp-local-next')).toBe('sent');
    expect(goal({ ...council, submission }, '2026-11-19', 'ogp-local-next')).toMatchObject({
      kind: 'council',
    });
    expect(goal({}, '2026-11-22', 'ogp-local-next')).toBe('unknown');
  });
});
