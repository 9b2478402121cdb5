import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/adapters/i18n';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import { examples } from '../../../src/content/examples';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { LetterTexts } from '../../../src/domain/letters/text/letter-text';
import type { CellValue, Table, TableName } from '../../../src/domain/tables/table';
import { editionOf } from '../../../src/ui/edition-of';
import { tablesOf } from '../../../src/ui/tables/tables-of';
import { fullDossier, type FullName } from '../book/book-of';

interface Given {
  day?: string;
  language?: Locale;
  letters?: readonly LetterTexts[];
}

/** The tables of a dossier, by default in French on 22 November 2026. */
export async function tablesFor(
  dossier: Dossier,
  { day = '2026-11-22', language = 'fr', letters = [] }: Given = {},
): Promise<ReadonlyMap<TableName, Table>> {
  const { t, f } = await wordsOf(language);
  const tables = tablesOf({
    dossier,
    edition: editionOf(dossier.edition),
    day: Temporal.PlainDate.from(day),
    letters,
    words: { t, f, language },
  });
  return new Map(tables.map((table) => [table.name, table]));
}

const fullLetters = (name: FullName): LetterTexts[] =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../fixtures/full/letters/${name}.json`), 'utf8'),
  ) as LetterTexts[];

/** The tables of a full sample, on the day its example is made for. */
export const fullTables = (name: FullName, language: Locale = 'fr') =>
  tablesFor(fullDossier(name), { day: examples[name].asOf, language, letters: fullLetters(name) });

/** A row as what its columns say, by their ids; plain spaces, and nothing of what is empty. */
export function rowOf(table: Table | undefined, index: number): Record<string, CellValue> {
  const cells = (table?.columns ?? []).map(({ id }, at): [string, CellValue] => [
    id,
    spaced(table?.rows[index]?.[at]),
  ]);
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined && value !== ''));
}

const spaced = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replaceAll(/[\u00a0\u202f]/g, ' ') : value;
