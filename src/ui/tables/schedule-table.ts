import type { PlannedSchedule } from '../../domain/schedule/schedule';
import type { Table } from '../../domain/tables/table';
import type { Words } from '../fields/field-group';
import { scheduleFor } from '../schedule/schedule-for';
import { numberColumn, tableOf, toldColumn, valueColumn, type TableInput } from './drawn';

interface Stretch {
  name: string;
  days?: number | undefined;
  from?: string | undefined;
  to?: string | undefined;
  state: string;
}

/** The stages counted backward, and the time kept free; without an end to count from there are no rows. */
export function scheduleTable(input: TableInput): Table {
  const { dossier, edition, day, words } = input;
  const schedule = scheduleFor(dossier, edition, day);
  const stretches = schedule.state === 'no-end' ? [] : stretchesOf(words, schedule);
  return tableOf<Stretch>(
    input,
    'schedule',
    [
      numberColumn(input),
      toldColumn(input, 'stage', ({ name }) => name),
      valueColumn(input, 'working-days', 'number', ({ days }) => days),
      valueColumn(input, 'from', 'date', ({ from }) => from),
      valueColumn(input, 'to', 'date', ({ to }) => to),
      toldColumn(input, 'state', ({ state }) => state),
    ],
    stretches,
  );
}

const stretchesOf = ({ t }: Words, { rows, buffer, goal }: PlannedSchedule): Stretch[] =>
  rows.flatMap(({ stage, days, from, to, state }): Stretch[] => [
    {
      name: t(`stages.names.${stage}`),
      ...{ days, from, to },
      state: stage === 'follow' ? t('schedule.table.follow') : t(`schedule.table.states.${state}`),
    },
    ...(stage === 'submit' && buffer.from !== undefined
      ? [
          {
            name: t('schedule.picture.buffer'),
            ...{ days: buffer.days, from: buffer.from, to: goal.lastDay },
            state: t('schedule.table.free'),
          },
        ]
      : []),
  ]);
