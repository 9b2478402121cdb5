import type { CellValue, Table } from '../../domain/tables/table';

/**
 * A table as Excel opens it by itself in French and in Arabic: UTF-8 with its mark, cells parted by
 * semicolons. For the rest RFC 4180; dates are ISO dates, and numbers have no separators.
 */
export function writeCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  return `\uFEFF${lines.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

const separator = ';';

/**
 * What a spreadsheet takes for the beginning of a formula, also as East Asian keyboards write it. One that
 * parts cells at commas or tabs finds beginnings after those, and after line breaks, where the dash of a
 * list is none.
 */
const formula =
  /^(?=[=+\-@\t\r\n＝＋－＠])|(?<=[,\t])(?=[=+\-@＝＋－＠])|(?<=[\r\n])(?=[=+@＝＋－＠]|-\S)/g;

/** Between quotes, LibreOffice leaves commas and tabs alone, at which it parts cells as it is delivered. */
const parting = /[",;\t\r\n]/;

function cell(value: CellValue): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const harmless = value.replace(formula, "'");
  return parting.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
