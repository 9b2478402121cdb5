import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A sheet as LibreOffice has understood it. */
interface OpenedSheet {
  name: string;
  /** a text as it is, a number with `#` before it, a date with `@`; rows and cells at the end are there if filled */
  rows: string[][];
  isRightToLeft: boolean;
}

interface OpenedFile {
  sheets: OpenedSheet[];
  /** the ranges that bear a filter, `'Plan'.A1:'Plan'.D5` */
  filters: string[];
}

/** ms: a first start on a slow machine, and no longer where it hangs. */
const patience = 60_000;

/** Whether LibreOffice is installed here with what opens tables; `scripts/browser.mjs` does it where it may. */
export const hasCalc = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .filter((program) => existsSync(program))
  .some((program) => existsSync(join(dirname(realpathSync(program)), 'libsclo.so')));

/**
 * Opens files in LibreOffice, all of them in one start, with a profile that nobody else uses.
 *
 * @param files - by their name, with its ending
 * @param how - the filter that reads them, where their ending does not say it
 */
export function openTables(
  files: Readonly<Record<string, Uint8Array | string>>,
  how: readonly string[] = [],
): Record<string, OpenedFile> {
  const folder = mkdtempSync(join(tmpdir(), 'tarchih-calc-'));
  try {
    const paths = Object.entries(files).map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(
      'soffice',
      [
        profile,
        '--headless',
        '--norestore',
        ...how,
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        ...paths,
      ],
      { timeout: patience, stdio: 'pipe' },
    );
    const opened = Object.keys(files).map((name): [string, OpenedFile] => {
      const flat = join(folder, name.replace(/\.\w+$/, '.fods'));
      return [name, openedAs(readFileSync(flat, 'utf8'))];
    });
    return Object.fromEntries(opened);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openedAs(xml: string): OpenedFile {
  const rightToLeft = new Set(
    [...xml.matchAll(/<style:style style:name="([^"]*)" style:family="table"[^]*?<\/style:style>/g)]
      .filter(([style]) => style.includes('style:writing-mode="rl-tb"'))
      .map(([, name]) => name),
  );
  const tables = xml.matchAll(
    /<table:table table:name="([^"]*)" table:style-name="([^"]*)"[^>]*>([^]*?)<\/table:table>/g,
  );
  const filters = xml.matchAll(
    /<table:database-range [^>]*table:target-range-address="([^"]*)"[^>]*table:display-filter-buttons="true"/g,
  );
  return {
    sheets: Array.from(tables, ([, name, style, body = '']) => ({
      name: plain(name),
      rows: rowsIn(body),
      isRightToLeft: rightToLeft.has(style),
    })),
    filters: Array.from(filters, ([, range]) => plain(range)),
  };
}

function rowsIn(body: string): string[][] {
  const rows = body.matchAll(/<table:table-row([^>]*?)(?:\/>|>([^]*?)<\/table:table-row>)/g);
  return repeated(
    Array.from(rows, ([, said = '', cells = '']) => [cellsIn(cells), timesIn(said, 'rows')]),
    (row) => row.length === 0,
  );
}

function cellsIn(row: string): string[] {
  const cells = row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/g);
  return repeated(
    Array.from(cells, ([, said = '', content = '']) => [
      valueOf(said, content),
      timesIn(said, 'columns'),
    ]),
    (cell) => cell === '',
  );
}

/** Each as often as it says, up to the last one that is not empty: after it come thousands. */
function repeated<One>(all: readonly [one: One, times: number][], isEmpty: (one: One) => boolean) {
  const filled = all.slice(0, all.findLastIndex(([one]) => !isEmpty(one)) + 1);
  return filled.flatMap(([one, times]) => Array.from({ length: times }, () => one));
}

function valueOf(said: string, content: string): string {
  const [, date] = /office:date-value="([^"]*)"/.exec(said) ?? [];
  if (date !== undefined) return `@${date}`;
  const [, number] = /office:value="([^"]*)"/.exec(said) ?? [];
  if (number !== undefined) return `#${number}`;
  const lines = content.matchAll(/<text:p(?:\/>|[^>]*>([^]*?)<\/text:p>)/g);
  return Array.from(lines, ([, line = '']) => plain(line)).join('\n');
}

const timesIn = (said: string, what: 'rows' | 'columns') =>
  Number(new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(said)?.[1] ?? 1);

const plain = (xml = ''): string =>
  xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count?: string) =>
      ' '.repeat(Number(count ?? 1)),
    )
    .replaceAll('<text:tab/>', '\t')
    .replaceAll('<text:line-break/>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
