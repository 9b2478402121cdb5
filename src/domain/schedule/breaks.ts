import { isoOf } from './day-number';
import { layOutAhead, layOutBack, type Spans, type Work } from './lay-out';
import type { Break } from './schedule';
import { workStages, type WorkStage } from './stage-work';

interface Given {
  work: Work;
  /** the latest days of each stage */
  spans: Spans;
  /** the day by which the last stage has to be over; days are numbers */
  end: number;
  today: number;
  /** working days */
  buffer: number;
}

/** What does not fit between today and the end; undefined where all of it does. */
export function whatBreaks({ work, spans, end, today, buffer }: Given): Break | undefined {
  const late = workStages.find((stage) => isBefore(spans, stage, today));
  if (late === undefined) return undefined;
  const begin = Math.min(...Object.values(spans).map(({ from }) => from));
  const ahead = layOutAhead(work, today);
  const ends = Object.values(ahead).map(({ to }) => to);
  const missing = work.working.between(begin, today - 1);
  return {
    stage: late,
    startBy: isoOf(spans[late]?.from ?? today),
    missing,
    cutAt: workStages.find((stage) => (ahead[stage]?.to ?? 0) > end) ?? late,
    wouldEnd: isoOf(Math.max(...ends)),
    isWithinBuffer: missing <= buffer,
    isForSession: fitsAnyDay(work, end, today),
  };
}

const isBefore = (spans: Spans, stage: WorkStage, day: number): boolean =>
  (spans[stage]?.from ?? day) < day;

/** Whether all would fit, were the decision taken on any day. */
function fitsAnyDay(work: Work, end: number, today: number): boolean {
  const lastDecisions = (day: number) => ({ first: day, last: day });
  const spans = layOutBack({ ...work, lastDecisions }, end);
  return workStages.every((stage) => !isBefore(spans, stage, today));
}
