import type { MessageKey } from '../../adapters/i18n';
import type { Assessment } from '../../domain/assessment/assessment';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Edition } from '../../domain/edition/edition';
import type { Gap } from '../../domain/gaps/gap';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import type { Plan } from '../../domain/plan/plan';
import type { CellValue, Column, Table, TableName } from '../../domain/tables/table';
import type { Words } from '../fields/field-group';
import { plainText } from '../shell/isolate';

/** What tables are made of. */
export interface TableInput {
  dossier: Dossier;
  edition: Edition;
  /** the day the dossier is looked at: an example has one of its own */
  day: Temporal.PlainDate;
  letters: readonly LetterTexts[];
  /** of the heads, and of all that the application says itself */
  words: Words;
}

/** The same, with what follows from it. */
export interface TableMatter extends TableInput {
  assessment: Assessment;
  gaps: readonly Gap[];
  plan: Plan;
}

/** A column with how its cells are drawn from the items. */
export interface Drawn<Item> extends Column {
  cell: (item: Item, index: number) => CellValue;
}

/** Called as the review calls these parts of a dossier. */
const titles = {
  stakeholders: 'review.parts.partners',
  meetings: 'review.parts.meetings',
  roadmap: 'review.parts.roadmap',
  evidence: 'review.parts.evidence',
  gaps: 'gaps.title',
  plan: 'review.parts.plan',
  schedule: 'review.parts.schedule',
  goals: 'review.parts.goals',
  'track-record': 'review.parts.track-record',
  exchanges: 'review.parts.exchanges',
  obligations: 'review.parts.obligations',
  files: 'review.parts.files',
} as const satisfies Record<TableName, MessageKey>;

export const tableOf = <Item>(
  { words }: TableInput,
  name: TableName,
  columns: readonly Drawn<Item>[],
  items: readonly Item[],
): Table => ({
  name,
  title: words.t(titles[name]),
  columns: columns.map(({ cell: _cell, ...column }) => column),
  rows: items.map((item, index) => columns.map(({ cell }) => cell(item, index))),
});

type ColumnName =
  Extract<MessageKey, `tables.columns.${string}`> extends `tables.columns.${infer Name}`
    ? Name
    : never;

/** A column of what the application says; an empty text says nothing. */
export const toldColumn = <Item>(
  { words }: TableInput,
  id: ColumnName,
  say: (item: Item, index: number) => string | undefined,
): Drawn<Item> => ({
  id,
  title: words.t(`tables.columns.${id}`),
  kind: 'text',
  language: words.language,
  // a cell is no sentence around a name: marks of direction would only be in the way of a search
  cell: (item, index) => plainText(say(item, index) ?? '') || undefined,
});

/** The place of a row in its list, as the pages number it. */
export const numberColumn = <Item>({ words }: TableInput): Drawn<Item> => ({
  id: 'number',
  title: words.t('tables.columns.number'),
  kind: 'number',
  cell: (_item, index) => index + 1,
});

/** What joins a row with others and with the data: the same on every device. */
export const idColumn = <Item extends { id: string }>({ words }: TableInput): Drawn<Item> => ({
  id: 'id',
  title: words.t('tables.columns.id'),
  kind: 'text',
  language: 'en',
  cell: ({ id }) => id,
});

/** Several things in one cell. */
export const joinedCell = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' | ');

/** A column of dates or numbers under a head of its own. */
export const valueColumn = <Item>(
  input: TableInput,
  id: ColumnName,
  kind: 'number' | 'date',
  value: (item: Item) => string | number | undefined,
): Drawn<Item> => ({
  ...toldColumn<Item>(input, id, () => undefined),
  kind,
  language: undefined,
  cell: value,
});
