import { commitments } from '../../content/commitments';
import { assess } from '../../domain/assessment/assess';
import { gapsOf } from '../../domain/gaps/gaps-of';
import { planOf } from '../../domain/plan/plan';
import type { Table } from '../../domain/tables/table';
import type { TableInput, TableMatter } from './drawn';
import { evidenceTable, filesTable } from './evidence-table';
import { gapsTable } from './gaps-table';
import { exchangesTable, listTable, meetingsTable, roadmapTable } from './list-tables';
import { obligationsTable } from './obligations-table';
import { planTable } from './plan-table';
import { scheduleTable } from './schedule-table';
import { stakeholdersTable } from './stakeholders-table';

/** Every table of a dossier, in the order of `tableNames`, with what its pages show of each list. */
export function tablesOf(input: TableInput): Table[] {
  const { dossier, edition, day, letters } = input;
  const assessment = assess(dossier, edition, day);
  const gaps = gapsOf({ dossier, edition, asOf: day, commitments, assessment }, letters);
  const matter: TableMatter = { ...input, assessment, gaps, plan: planOf(dossier, gaps, day) };
  return [
    stakeholdersTable(matter),
    meetingsTable(matter),
    roadmapTable(matter),
    evidenceTable(matter),
    gapsTable(matter),
    planTable(matter),
    scheduleTable(matter),
    listTable(matter, 'goals', 'goals'),
    listTable(matter, 'track-record', 'trackRecord'),
    exchangesTable(matter),
    obligationsTable(matter),
    filesTable(matter),
  ];
}
