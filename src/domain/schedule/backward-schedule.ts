import type { Session } from '../course/sessions';
import { stages, type Stage } from '../course/stages';
import type { Dossier } from '../dossier/dossier';
import { bounded, yearsAround } from './calendar-bounds';
import { dayNumber, isoOf } from './day-number';
import { whatBreaks } from './breaks';
import type { Goal } from './goal';
import { holidaysBetween, type HolidayList } from './holidays';
import { layOutBack, type Spans, type Work } from './lay-out';
import { isDecidedByCouncil } from './purpose';
import type { PlannedSchedule, StageRow } from './schedule';
import { nextSittingsFrom, lastSittingsUpTo, sittingsBetween } from './sittings';
import { bufferOf, daysOf, isWorkStage, type WorkStage } from './stage-work';
import { workingDays } from './working-days';

export interface ScheduleInput {
  dossier: Dossier;
  goal: Goal;
  /** ISO, whole day in Casablanca */
  today: string;
  sessions: readonly Session[];
  holidays: HolidayList;
  /** stages of which nothing is left to do */
  done: ReadonlySet<Stage>;
}

/**
 * The work of a candidacy counted back from its goal, in working days: Monday to Friday without public
 * holidays. A stage is over before those that wait for it begin; no day leaves the calendar, whatever
 * the dossier holds.
 *
 * @see Moroccan guide, §2.4, for the stages and their order; lengths are ours, or the person's
 */
export function backwardSchedule(input: ScheduleInput): PlannedSchedule {
  const { dossier, done } = input;
  const today = bounded(input.today);
  const goal = { ...input.goal, lastDay: bounded(input.goal.lastDay) };
  const years = yearsAround(today, goal.lastDay);
  const working = workingDays(input.holidays, dossier.schedule?.feasts, years.first, years.last);
  const given = { dossier, sessions: input.sessions, working };
  const waitsForSitting = isDecidedByCouncil(dossier) && !done.has('decide');
  const work: Work = {
    days: daysOf(dossier),
    without: without(goal, done),
    working,
    lastDecisions: (day) =>
      waitsForSitting ? lastSittingsUpTo(given, day) : { first: day, last: day },
    firstDecision: (day) => (waitsForSitting ? nextSittingsFrom(given, day) : day),
  };
  const buffer = bufferOf(dossier);
  const lastDay = dayNumber(goal.lastDay);
  const end = working.back(lastDay, buffer + 1);
  const spans = layOutBack(work, end);
  const breaks = whatBreaks({ work, spans, end, today: dayNumber(today), buffer });
  const begins = Object.values(spans).map(({ from }) => from);
  const startBy = begins.length === 0 ? undefined : isoOf(Math.min(...begins));
  const rows = stages.map((stage) => rowOf(stage, input, goal, spans, today));
  const first = startBy === undefined || startBy > today ? today : startBy;
  const last = goal.lastDay > today ? goal.lastDay : today;
  const decideBy = spans.decide?.to;
  return {
    state: breaks === undefined ? 'fits' : 'too-late',
    today,
    goal,
    rows,
    buffer: {
      days: buffer,
      isAdvised: dossier.schedule?.buffer === undefined,
      ...(buffer > 0 && { from: isoOf(working.firstFrom(end + 1)) }),
    },
    ...(startBy !== undefined && { startBy }),
    ...(breaks !== undefined && { breaks }),
    waitsForSitting,
    lastSittings:
      decideBy === undefined
        ? []
        : lastOfEach(given, isoOf(decideBy)).filter(({ on }) => on >= today),
    sittings: sittingsBetween(given, monthOf(today), monthOf(soonest(last, today))),
    holidays: holidaysBetween(
      input.holidays,
      dossier.schedule?.feasts,
      yearOf(first),
      yearOf(last),
    ).filter(({ from, to }) => to >= first && from <= last),
    lacksFeasts:
      yearOf(first) < input.holidays.years.first || yearOf(last) > input.holidays.years.last,
  };
}

/** For the council to come the file is made ready; it is sent in a call that nobody knows yet. */
const without = (goal: Goal, done: ReadonlySet<Stage>): ReadonlySet<WorkStage> =>
  new Set([
    ...[...done].filter(isWorkStage),
    ...(goal.kind === 'council' ? (['submit'] as const) : []),
  ]);

function rowOf(
  stage: Stage,
  { dossier, done }: ScheduleInput,
  goal: Goal,
  spans: Spans,
  today: string,
): StageRow {
  if (!isWorkStage(stage)) return { stage, isAdvised: false, state: 'undated' };
  const work = {
    stage,
    days: daysOf(dossier)[stage],
    isAdvised: dossier.schedule?.days?.[stage] === undefined,
  };
  const span = spans[stage];
  if (done.has(stage)) return { ...work, state: 'done' };
  if (span === undefined || (goal.kind === 'council' && stage === 'submit')) {
    return { ...work, state: 'undated' };
  }
  const from = isoOf(span.from);
  return { ...work, from, to: isoOf(span.to), state: from < today ? 'late' : 'in-time' };
}

/** Of each council the last sitting up to a day. */
function lastOfEach(given: Parameters<typeof sittingsBetween>[0], day: string) {
  const before = Temporal.PlainDate.from(day).subtract({ months: 13 }).toString();
  const all = sittingsBetween(given, monthOf(before), monthOf(day)).filter(({ on }) => on <= day);
  return given.dossier.jurisdictions.flatMap(
    ({ id }) => all.findLast(({ jurisdiction }) => jurisdiction === id) ?? [],
  );
}

/** Two years of sessions are enough to choose among. */
function soonest(last: string, today: string): string {
  const latest = Temporal.PlainDate.from(today).add({ years: 2 }).toString();
  return last < latest ? last : latest;
}

const monthOf = (iso: string) => iso.slice(0, 'YYYY-MM'.length);
const yearOf = (iso: string) => Number(iso.slice(0, 'YYYY'.length));
