import { waitsFor, workStages, type WorkStage } from './stage-work';
import type { WorkingDays } from './working-days';

/** First and last day of a stage, as numbers of days. */
export interface Span {
  from: number;
  to: number;
}
export type Spans = Partial<Record<WorkStage, Span>>;

export interface Work {
  days: Readonly<Record<WorkStage, number>>;
  /** stages that take no time: done, or of a call that is not announced */
  without: ReadonlySet<WorkStage>;
  working: WorkingDays;
  /** the last days, not after another one, on which decisions can be taken: the first and the last */
  lastDecisions: (upTo: number) => { first: number; last: number };
  /** the first day, not before another one, by which they can have been taken */
  firstDecision: (from: number) => number;
}

/**
 * The latest days of each stage, so that the last one ends by a day: every stage is over before those
 * that wait for it begin, and the decision falls on a day on which it can be taken.
 */
export function layOutBack(work: Work, end: number): Spans {
  const { days, without, working } = work;
  const spans: Spans = {};
  const limits = new Map<WorkStage, number>();
  for (const stage of workStages.toReversed()) {
    const limit = Math.min(
      end,
      ...dependantsOf(stage).map((other) => (spans[other]?.from ?? limitAfter(limits, other)) - 1),
    );
    limits.set(stage, limit);
    if (without.has(stage)) continue;
    const last = working.lastUpTo(limit);
    // where several councils decide, the work is over before the first of them meets
    const ends = stage === 'decide' ? work.lastDecisions(last) : { first: last, last };
    spans[stage] = { from: working.back(ends.first, days[stage]), to: ends.last };
  }
  return spans;
}

/** The earliest days of each stage, were the work to begin on a day. */
export function layOutAhead(work: Work, begin: number): Spans {
  const { days, without, working } = work;
  const spans: Spans = {};
  const ends = new Map<WorkStage, number>();
  for (const stage of workStages) {
    const free = Math.max(begin - 1, ...waitsFor[stage].map(({ on }) => ends.get(on) ?? 0)) + 1;
    if (without.has(stage)) {
      ends.set(stage, free - 1);
      continue;
    }
    const from = working.firstFrom(free);
    const done = working.ahead(from, days[stage]);
    const to = stage === 'decide' ? work.firstDecision(done) : done;
    spans[stage] = { from, to };
    ends.set(stage, to);
  }
  return spans;
}

const dependantsOf = (stage: WorkStage): WorkStage[] =>
  workStages.filter((other) => waitsFor[other].some(({ on }) => on === stage));

/** A stage without work leaves the day of those after it to those before it. */
const limitAfter = (limits: ReadonlyMap<WorkStage, number>, stage: WorkStage): number =>
  (limits.get(stage) ?? 0) + 1;
