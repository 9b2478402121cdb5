import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidays } from '../../../src/content/holidays';
import { sessions } from '../../../src/content/sessions';
import { stages, type Stage } from '../../../src/domain/course/stages';
import { jurisdictionTypes, type Dossier } from '../../../src/domain/dossier/dossier';
import { backwardSchedule } from '../../../src/domain/schedule/backward-schedule';
import type { Goal } from '../../../src/domain/schedule/goal';
import { commune, rowOf } from './schedule-input';

const cases = process.env['TARCHIH_LONG'] === '1' ? 10_000 : 300;

// the guide's order, told once more so that the code is not held to itself
const after: readonly (readonly [Stage, Stage])[] = [
  ['assess', 'decide'],
  ['decide', 'mobilise'],
  ['decide', 'orient'],
  ['mobilise', 'prepare'],
  ['orient', 'prepare'],
  ['prepare', 'submit'],
];

const anyDay = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const length = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 730 }));
const extreme = fc.constantFrom('0001-01-01', '1900-01-01', '2199-12-31', '9999-12-31');
const closing = fc.oneof(
  { weight: 20, arbitrary: anyDay('2022-01-01', '2035-12-31') },
  { weight: 1, arbitrary: extreme },
);
const dossiers = fc
  .record({
    types: fc.array(fc.constantFrom(...jurisdictionTypes), { maxLength: 3 }),
    takenBy: fc.constantFrom('council' as const, 'president' as const, undefined),
    days: fc.record({
      assess: length,
      decide: length,
      mobilise: length,
      orient: length,
      prepare: length,
      submit: length,
    }),
    buffer: fc.integer({ min: 0, max: 365 }),
    sitting: fc.option(fc.oneof(anyDay('2025-01-01', '2035-12-31'), extreme)),
    feast: fc.option(fc.oneof(anyDay('2026-01-01', '2028-12-31'), extreme)),
  })
  .map(({ types, takenBy, days, buffer, sitting, feast }): Dossier =>
    commune({
      jurisdictions: types.map((type, at) => ({ id: `c${at}`, type, name: {} })),
      ...(takenBy && { decision: { takenBy } }),
      schedule: {
        days,
        buffer,
        ...(sitting !== null && { sittings: { [`${sitting.slice(0, 7)}.c0`]: sitting } }),
        ...(feast !== null && { feasts: { 'eid-al-adha.1448': feast } }),
      },
    }),
  );
const inputs = fc.record({
  dossier: dossiers,
  lastDay: closing,
  kind: fc.constantFrom('call' as const, 'council' as const),
  today: anyDay('2022-01-01', '2035-12-31'),
  done: fc.subarray([...stages]),
});

const goalOf = (kind: Goal['kind'], lastDay: string): Goal =>
  kind === 'call'
    ? { kind, deadline: { kind: 'entered', on: lastDay }, lastDay }
    : { kind, on: lastDay, lastDay };

describe('a schedule of any lengths, sessions and days', () => {
  it('lets no stage overlap what it depends on, ends before its goal, and stays in the calendar', () => {
    fc.assert(
      fc.property(inputs, ({ dossier, lastDay, kind, today, done }) => {
        const schedule = backwardSchedule({
          dossier,
          goal: goalOf(kind, lastDay),
          today,
          sessions,
          holidays,
          done: new Set(done),
        });
        const dated = schedule.rows.flatMap(({ from, to }) =>
          from === undefined || to === undefined ? [] : [{ from, to }],
        );
        for (const { from, to } of dated) {
          expect(from >= '1875-01-01' && from <= to && to <= schedule.goal.lastDay).toBe(true);
        }
        for (const [one, other] of after) {
          const [before, behind] = [rowOf(schedule, one), rowOf(schedule, other)];
          if (before.to !== undefined && behind.from !== undefined) {
            expect(before.to < behind.from).toBe(true);
          }
        }
        const isLate = dated.some(({ from }) => from < schedule.today);
        expect(schedule.state).toBe(isLate ? 'too-late' : 'fits');
        if (schedule.breaks) {
          const { stage, startBy } = schedule.breaks;
          expect(rowOf(schedule, stage)).toMatchObject({ state: 'late', from: startBy });
          expect(startBy < schedule.today).toBe(true);
        }
      }),
      { numRuns: cases },
    );
  }, 300_000);
});
