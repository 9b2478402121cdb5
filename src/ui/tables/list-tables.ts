import type { Exchange } from '../../domain/dossier/dossier';
import { exchangeRemarks } from '../../domain/follow/exchanges';
import { attendanceTotal, type Meeting } from '../../domain/partners/meetings';
import { roadmapRemarks, type RoadmapStep } from '../../domain/partners/roadmap-remarks';
import type { Table } from '../../domain/tables/table';
import { bareName } from '../fields/field-words';
import {
  idColumn,
  joinedCell,
  numberColumn,
  tableOf,
  toldColumn,
  valueColumn,
  type TableInput,
} from './drawn';
import { fieldColumns } from './field-columns';

/** What the items of a list say, and nothing else. */
export const listTable = (
  input: TableInput,
  name: 'goals' | 'track-record',
  list: 'goals' | 'trackRecord',
): Table =>
  tableOf<{ id: string }>(
    input,
    name,
    [numberColumn(input), ...fieldColumns(input, list), idColumn(input)],
    input.dossier[list] ?? [],
  );

/** The meetings with partners and the two focus groups, with how many came. */
export function meetingsTable(input: TableInput): Table {
  const columns = fieldColumns<Meeting>(input, 'meetings');
  const counted = columns.findIndex(({ id }) => id.startsWith('attendance.'));
  return tableOf<Meeting>(
    input,
    'meetings',
    [
      numberColumn(input),
      ...columns.slice(0, counted),
      valueColumn(input, 'attended', 'number', attendanceTotal),
      ...columns.slice(counted),
      idColumn(input),
    ],
    input.dossier.meetings ?? [],
  );
}

/** What OGP asks after the submission, with what is odd in its days. */
export function exchangesTable(input: TableInput): Table {
  const { dossier, day, words } = input;
  return tableOf<Exchange>(
    input,
    'exchanges',
    [
      numberColumn(input),
      ...fieldColumns<Exchange>(input, 'exchanges'),
      toldColumn(input, 'remarks', (one) =>
        joinedCell(
          exchangeRemarks(one, dossier, day).map((remark) =>
            words.t(`follow.exchange.remark.${remark}`),
          ),
        ),
      ),
      idColumn(input),
    ],
    dossier.exchanges ?? [],
  );
}

/** The roadmap proposed to the stakeholders, with what is odd in its days. */
export function roadmapTable(input: TableInput): Table {
  const { dossier, day, words } = input;
  const remarks = roadmapRemarks(dossier, day);
  return tableOf<RoadmapStep>(
    input,
    'roadmap',
    [
      numberColumn(input),
      ...fieldColumns<RoadmapStep>(input, 'roadmap'),
      {
        id: 'proposedOn',
        title: bareName(words, 'roadmapProposedOn'),
        kind: 'date',
        cell: () => dossier.roadmapProposedOn,
      },
      toldColumn(input, 'remarks', ({ id }) =>
        joinedCell((remarks.get(id) ?? []).map((one) => words.t(`mobilise.roadmap.remark.${one}`))),
      ),
      idColumn(input),
    ],
    dossier.roadmap ?? [],
  );
}
