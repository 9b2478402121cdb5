import type { Locale } from '../../adapters/i18n';
import { wordsOf } from '../../adapters/i18n/words-of';
import { fileVersion, writeDossierFile } from '../../domain/dossier/file';
import type { TableName } from '../../domain/tables/table';
import { exportFileName } from '../exports/export-file-name';
import { jurisdictionTitle } from '../shell/dossier-name';
import type { TableInput } from './drawn';
import { tablesOf } from './tables-of';

/** What the files of this page are made of, but for the words. */
export interface FileSubject extends Omit<TableInput, 'words'> {
  id: string;
  isExample: boolean;
  /** of the heads */
  language: Locale;
  today: Temporal.PlainDate;
  /** ISO instant */
  madeAt: string;
}

/** One table as CSV, all of them in a workbook, the dossier itself, or the published shape of it. */
export type FileKind = 'xlsx' | 'json' | 'schema' | { csv: TableName };

interface MadeFile {
  name: string;
  content: Blob;
}

/** @throws TypeError when the words of the language, or what writes a file, cannot be loaded */
export async function makeFile(subject: FileSubject, kind: FileKind): Promise<MadeFile> {
  const { dossier, id, isExample, language, madeAt } = subject;
  const on = subject.today.toString();
  if (kind === 'schema') {
    const { default: schema } = await import('../../../docs/dossier-file.schema.json?raw');
    return {
      name: `tarchih-data-v${String(fileVersion)}.schema.json`,
      content: new Blob([schema], { type: 'application/schema+json' }),
    };
  }
  if (kind === 'json') {
    const text = writeDossierFile(id, dossier, [], madeAt, isExample);
    return {
      name: exportFileName('data', dossier, { on, ending: 'json' }),
      content: new Blob([text], { type: 'application/json' }),
    };
  }
  const { t, f } = await wordsOf(language);
  const tables = tablesOf({ ...subject, words: { t, f, language } });
  if (kind === 'xlsx') {
    const { writeXlsx } = await import('../../adapters/table-file/write-xlsx');
    const [first] = dossier.jurisdictions;
    const of = dossier.title ?? (first ? jurisdictionTitle(t, first, language) : '');
    const title = [t('tables.title'), of].filter((part) => part.trim() !== '').join(' – ');
    return {
      name: exportFileName('tables', dossier, { language, on, ending: 'xlsx' }),
      content: await writeXlsx({ title, language, tables, madeAt: new Date(madeAt) }),
    };
  }
  const { writeCsv } = await import('../../adapters/table-file/write-csv');
  const table = tables.find(({ name }) => name === kind.csv);
  if (table === undefined) throw new TypeError(`There is no table ${kind.csv}`);
  return {
    name: exportFileName(kind.csv, dossier, { language, on, ending: 'csv' }),
    content: new Blob([writeCsv(table)], { type: 'text/csv' }),
  };
}
