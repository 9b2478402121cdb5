import type { LetterLanguage } from '../../domain/dossier/letters';
import type { CellValue, Column, Table } from '../../domain/tables/table';
import { fitsOnPage, heightOf, widthsOf } from './sheet-sizes';
import { cellStyle, headStyle, textStyle } from './sheet-styles';
import { cellText } from './xml-text';

/** `xl/worksheets/sheetN.xml`: a bold head that stays in view and filters, and a line for each row. */
export function sheetXml({ columns, rows }: Table, language: LetterLanguage): string {
  const widths = widthsOf(columns, rows);
  const titles = columns.map(({ title }) => title);
  const all = `A1:${lastCell({ columns, rows }, '')}`;
  const heads = columns.map(({ title }, at) => textCell(at, 1, title, headStyle(language)));
  const lines = rows.map((row, index) => {
    const cells = row.map((value, at) => cellXml(columns[at], at, index + 2, value));
    return rowXml(index + 2, heightOf(row, widths), cells);
  });
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    ...(fitsOnPage(widths) ? ['<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'] : []),
    `<dimension ref="${all}"/>`,
    `<sheetViews><sheetView${language === 'ar' ? ' rightToLeft="1"' : ''} workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.map((width, at) => columnXml(at, width)).join('')}</cols>`,
    `<sheetData>${rowXml(1, heightOf(titles, widths), heads)}${lines.join('')}</sheetData>`,
    `<autoFilter ref="${all}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

/** The last cell of a sheet that begins with its heads, with a mark before its letters and its number. */
export const lastCell = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>, mark: '' | '$') =>
  `${mark}${nameOf(columns.length)}${mark}${String(rows.length + 1)}`;

function cellXml(column: Column | undefined, at: number, row: number, value: CellValue): string {
  if (column === undefined || value === undefined || value === '') return '';
  if (typeof value === 'number') return numberCell(at, row, value, cellStyle(column));
  const serial = column.kind === 'date' ? serialOf(value) : undefined;
  return serial === undefined
    ? textCell(at, row, value, textStyle(column, value))
    : numberCell(at, row, serial, cellStyle(column));
}

const numberCell = (at: number, row: number, value: number, style: number) =>
  `<c r="${nameOf(at + 1)}${String(row)}" s="${String(style)}"><v>${String(value)}</v></c>`;

const textCell = (at: number, row: number, text: string, style: number) =>
  `<c r="${nameOf(at + 1)}${String(row)}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

const rowXml = (row: number, height: number, cells: readonly string[]) =>
  `<row r="${String(row)}" ht="${String(height)}">${cells.join('')}</row>`;

const columnXml = (at: number, width: number) =>
  `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"/>`;

/** Excel counts from the last day of 1899, and takes 1900 for a leap year: earlier days stay texts. */
function serialOf(iso: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || iso < '1900-03-01') return undefined;
  const first = Temporal.PlainDate.from('1899-12-30');
  return first.until(Temporal.PlainDate.from(iso), { largestUnit: 'days' }).days;
}

/** 1 → A, 27 → AA */
function nameOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before > 0 ? nameOf(before) + letter : letter;
}
