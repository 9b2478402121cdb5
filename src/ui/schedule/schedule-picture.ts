import { dayNumber, isoOf } from '../../domain/schedule/day-number';
import type { PlannedSchedule, StageRow } from '../../domain/schedule/schedule';
import type { Saying } from './schedule-words';

/** One line of the picture; places are in % of its length, from the side where one begins to read. */
export interface PictureRow {
  id: string;
  name: string;
  /** at the other end of the line: until when, or why there is no bar */
  note: string;
  bar?: { at: number; length: number; kind: 'in-time' | 'late' | 'buffer' };
  /** sessions of the councils */
  marks?: number[];
}

export interface Picture {
  rows: PictureRow[];
  today: { at: number; label: string };
  goal: { at: number; label: string };
  months: { at: number; label: string }[];
  /** what the picture says, for who cannot see it */
  alternative: string;
}

const mostMonths = 3;
/** Narrower, a bar could not be seen, in %. */
const narrowest = 0.8;

/** Whether a line at this place may meet the words of a row: not at either end. */
export const meetsWords = (at: number): boolean => at > 0 && at < 100;

/** The schedule as a picture that the screen and the paper draw alike. */
export function schedulePicture(words: Saying, schedule: PlannedSchedule): Picture {
  const { t, f } = words;
  const { today, goal } = schedule;
  const begin = dayNumber(
    today < (schedule.startBy ?? today) ? today : (schedule.startBy ?? today),
  );
  // the last day is whole, and its end is the end of the picture
  const end = dayNumber(goal.lastDay > today ? goal.lastDay : today) + 1;
  const at = (day: number) => ((day - begin) / (end - begin)) * 100;
  const bar = (from: string, to: string) => {
    const start = at(dayNumber(from));
    return { at: start, length: Math.max(narrowest, at(dayNumber(to) + 1) - start) };
  };
  const goalLabel = `${t(`schedule.picture.goal.${goal.kind}`)} ${f.date(goal.lastDay)}`;
  return {
    rows: [
      ...schedule.rows
        .filter(({ stage }) => stage !== 'follow')
        .map((row) => stageRow(words, row, bar)),
      ...bufferRow(words, schedule, bar),
      ...sittingRow(words, schedule, (iso) => at(dayNumber(iso))),
    ],
    today: {
      at: at(dayNumber(today)),
      label: `${t('schedule.picture.today')} ${f.date(today)}`,
    },
    goal: { at: at(dayNumber(goal.lastDay) + 1), label: goalLabel },
    months: monthsOf(begin, end, at).map(({ month, place }) => ({
      at: place,
      label: f.month(month),
    })),
    alternative: alternative(words, schedule),
  };
}

type Bar = (from: string, to: string) => { at: number; length: number };

function stageRow({ t, f }: Saying, row: StageRow, bar: Bar): PictureRow {
  const { stage, from, to, state } = row;
  const name = t(`stages.names.${stage}`);
  if (from === undefined || to === undefined) {
    return { id: stage, name, note: t(`schedule.table.states.${state}`) };
  }
  const kind = state === 'late' ? 'late' : 'in-time';
  return { id: stage, name, note: f.date(to), bar: { ...bar(from, to), kind } };
}

function bufferRow({ t, f }: Saying, { buffer, goal }: PlannedSchedule, bar: Bar): PictureRow[] {
  if (buffer.from === undefined) return [];
  return [
    {
      id: 'buffer',
      name: t('schedule.picture.buffer'),
      note: f.date(goal.lastDay),
      bar: { ...bar(buffer.from, goal.lastDay), kind: 'buffer' },
    },
  ];
}

function sittingRow(
  { t }: Saying,
  { sittings, today, goal }: PlannedSchedule,
  at: (iso: string) => number,
): PictureRow[] {
  const within = sittings.filter(({ on }) => on >= today && on <= goal.lastDay);
  return within.length === 0
    ? []
    : [
        {
          id: 'sittings',
          name: t('schedule.sessions.title'),
          note: '',
          marks: [...new Set(within.map(({ on }) => at(on)))],
        },
      ];
}

/** A few first days of months, evenly apart. */
function monthsOf(
  begin: number,
  end: number,
  at: (day: number) => number,
): { month: string; place: number }[] {
  const monthOf = (day: number) => Temporal.PlainDate.from(isoOf(day)).toPlainYearMonth();
  const first = monthOf(begin);
  const last = monthOf(end);
  const count = first.until(last, { largestUnit: 'month' }).months;
  const step = Math.max(1, Math.ceil(count / mostMonths));
  return Array.from({ length: Math.floor(count / step) }, (_, place) => {
    const month = first.add({ months: (place + 1) * step }).toString();
    return { month, place: at(dayNumber(`${month}-01`)) };
  }).filter(({ place }) => place > 0 && place < 100);
}

function alternative({ t, f }: Saying, { today, goal, rows }: PlannedSchedule): string {
  return t('schedule.picture.alternative', {
    today: f.date(today),
    goal: f.date(goal.lastDay),
    stages: rows
      .flatMap(({ stage, from, to }) =>
        from === undefined || to === undefined
          ? []
          : t('schedule.picture.stage', {
              stage: t(`stages.names.${stage}`),
              from: f.date(from),
              to: f.date(to),
            }),
      )
      .join(' '),
  });
}
