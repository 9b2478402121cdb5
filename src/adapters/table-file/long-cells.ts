import type { CellValue, Table } from '../../domain/tables/table';

/** What a cell of Excel holds: UTF-16 units, and line breaks. A file with more is called damaged. */
const mostInCell = 32_767;
const mostBreaks = 253;

/**
 * The table with every text in cells that hold it: one that is longer goes on in columns beside its
 * own, which are there only then, so that nothing is cut.
 */
export function splitLong({ columns, rows, ...table }: Table): Table {
  const cut = rows.map((row) => row.map(pieces));
  const widths = columns.map((_, at) => Math.max(1, ...cut.map((row) => row[at]?.length ?? 1)));
  return {
    ...table,
    columns: columns.flatMap((column, at) =>
      places(widths[at]).map((place) =>
        place === 0
          ? column
          : {
              ...column,
              id: `${column.id}.${String(place + 1)}`,
              title: `${column.title} (${String(place + 1)})`,
            },
      ),
    ),
    rows: cut.map((row) => row.flatMap((parts, at) => places(widths[at]).map((one) => parts[one]))),
  };
}

const places = (count = 1): number[] => Array.from({ length: count }, (_, place) => place);

function pieces(value: CellValue): CellValue[] {
  if (typeof value !== 'string') return [value];
  const parts: string[] = [];
  let rest = value.replace(/\r\n?/g, '\n');
  for (let end = endOf(rest); end < rest.length; end = endOf(rest)) {
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** Where a cell is full: never within a character of two units, nor after more breaks than it takes. */
function endOf(text: string): number {
  const most = isHighHalf(text.charCodeAt(mostInCell - 1)) ? mostInCell - 1 : mostInCell;
  let at = -1;
  for (let breaks = 0; breaks <= mostBreaks; breaks += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0 || at >= most) return most;
  }
  return at;
}

const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
