import type { LetterLanguage } from '../dossier/letters';

/** The tables of a dossier, in the order in which they are offered. */
export const tableNames = [
  'stakeholders',
  'meetings',
  'roadmap',
  'evidence',
  'gaps',
  'plan',
  'schedule',
  'goals',
  'track-record',
  'exchanges',
  'obligations',
  'files',
] as const;
export type TableName = (typeof tableNames)[number];

export interface Column {
  /** the same in every language, and for ever: `signedOn`, `organisation.ar` */
  id: string;
  title: string;
  /** a date is an ISO date */
  kind: 'text' | 'date' | 'number';
  /** of its words, where they are of one language */
  language?: LetterLanguage | undefined;
}

/** A number in a column of numbers, else a text; undefined where nothing is said. */
export type CellValue = string | number | undefined;

/** Rows and columns as any spreadsheet has them; every row has as many cells as there are columns. */
export interface Table {
  name: TableName;
  title: string;
  columns: Column[];
  rows: CellValue[][];
}
