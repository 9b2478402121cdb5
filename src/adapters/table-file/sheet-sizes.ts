import type { CellValue, Column } from '../../domain/tables/table';

/** Of columns, in characters. */
const narrowest = 6;
const widestText = 48;
const widestHead = 24;
/** room for the sign of the filter */
const filter = 4;
const widthOfDay = 12;

/** How wide each column is: its longest line, or its head, within bounds. */
export const widthsOf = (columns: readonly Column[], rows: readonly CellValue[][]): number[] =>
  columns.map(({ title, kind }, at) => {
    const head = Math.min(title.length + filter, widestHead);
    const longest = rows.reduce(
      (most, row) => Math.max(most, ...linesIn(row[at]).map((line) => line.length + 2)),
      kind === 'date' ? widthOfDay : narrowest,
    );
    return Math.max(head, Math.min(longest, kind === 'text' ? widestText : widestHead));
  });

/** Of rows, in points; no program makes them higher than the last. */
const lineHeight = 15;
const highest = 405;
/** letters take a little more room than the digits that a width counts */
const wider = 1.1;

/** How high a row is that shows its cells whole: programs do not work it out when they open a file. */
export function heightOf(row: readonly CellValue[], widths: readonly number[]): number {
  const lines = row.map((value, at) =>
    linesIn(value).reduce(
      (sum, { length }) =>
        sum + Math.max(1, Math.ceil((length * wider) / (widths[at] ?? narrowest))),
      0,
    ),
  );
  return Math.min(highest, lineHeight * Math.max(1, ...lines));
}

/** Of more lines a row shows the beginning. */
const mostLines = 100;
const linesIn = (value: CellValue): string[] => String(value ?? '').split('\n', mostLines);

/** In characters: a wider sheet goes over several pages rather than becoming too small to read. */
const widestPage = 220;

export const fitsOnPage = (widths: readonly number[]): boolean =>
  widths.reduce((sum, width) => sum + width, 0) <= widestPage;
