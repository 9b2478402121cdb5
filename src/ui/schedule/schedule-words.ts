import type { PlannedSchedule, StageRow } from '../../domain/schedule/schedule';
import type { Words } from '../fields/field-group';
import { deadlineWords } from '../follow/deadline-words';

/** What the sentences of a schedule need. */
export type Saying = Pick<Words, 't' | 'f'>;

/** « 15 jours ouvrés » */
const daysInWords = ({ t, f }: Saying, count: number): string =>
  t('schedule.days', { count, shown: f.number(count) });

/** What the schedule counts back from, and how exactly that is known. */
export function goalWords(words: Saying, { goal }: PlannedSchedule): string[] {
  const { t, f } = words;
  const last = t('schedule.goal.last', { date: f.date(goal.lastDay) });
  if (goal.kind === 'council') {
    return [t('schedule.goal.council', { date: f.date(goal.on) }), last];
  }
  const { deadline } = goal;
  if (deadline.kind === 'entered') {
    return [t('schedule.goal.entered', { date: f.date(deadline.on) }), last];
  }
  if (deadline.kind === 'month') {
    return [t('schedule.goal.month', { month: f.month(deadline.month) }), last];
  }
  return [deadlineWords(words, deadline), last];
}

/** Whether it fits, and what is to be done: a title, and sentences. */
export function verdictWords(
  { t, f }: Saying,
  { breaks, startBy, rows }: PlannedSchedule,
): { title: string; sentences: string[] } {
  if (breaks === undefined) {
    const first = rows.find(({ from }) => from !== undefined && from === startBy);
    return {
      title: t('schedule.fits.title'),
      sentences: [
        startBy === undefined || first === undefined
          ? t('schedule.fits.all-done')
          : t('schedule.fits.start', {
              date: f.date(startBy),
              stage: t(`stages.names.${first.stage}`),
            }),
      ],
    };
  }
  const { stage, missing, cutAt, wouldEnd } = breaks;
  return {
    title: t('schedule.late.title'),
    sentences: [
      t('schedule.late.stage', {
        stage: t(`stages.names.${stage}`),
        date: f.date(breaks.startBy),
        count: missing,
        shown: f.number(missing),
      }),
      t('schedule.late.cut', {
        stage: t(`stages.names.${cutAt}`),
        date: f.date(wouldEnd),
      }),
      ...(breaks.isWithinBuffer ? [t('schedule.late.buffer')] : []),
      ...(breaks.isForSession ? [t('schedule.late.session')] : []),
      t('schedule.late.do'),
    ],
  };
}

/** One row of the table: stage, length, first and last day, how it stands. */
export function rowWords(words: Saying, row: StageRow): [string, string, string, string, string] {
  const { t, f } = words;
  const day = (iso: string | undefined) =>
    iso === undefined ? t('schedule.table.none') : f.date(iso);
  return [
    t(`stages.names.${row.stage}`),
    // a length is no date: what follows the submission has none
    row.days === undefined ? '–' : daysInWords(words, row.days),
    day(row.from),
    day(row.to),
    row.stage === 'follow' ? t('schedule.table.follow') : t(`schedule.table.states.${row.state}`),
  ];
}

/** The row of the time kept free, in the same columns. */
export function bufferWords(
  words: Saying,
  { buffer, goal }: PlannedSchedule,
): [string, string, string, string, string] | undefined {
  const { t, f } = words;
  if (buffer.from === undefined) return undefined;
  return [
    t('schedule.picture.buffer'),
    daysInWords(words, buffer.days),
    f.date(buffer.from),
    f.date(goal.lastDay),
    t('schedule.table.free'),
  ];
}
