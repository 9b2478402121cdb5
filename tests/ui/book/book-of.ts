import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/adapters/i18n';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import { examples } from '../../../src/content/examples';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { readDossierFile } from '../../../src/domain/dossier/file';
import type { LetterTexts } from '../../../src/domain/letters/text/letter-text';
import { editionOf } from '../../../src/ui/edition-of';
import type { BookInput } from '../../../src/ui/book/book';
import { dossierBook } from '../../../src/ui/book/dossier-book';

export const languages = ['ar', 'fr', 'en'] as const;
export const fullNames = ['benguerir', 'tetouan-2022', 'four-regions-2024'] as const;
export type FullName = (typeof fullNames)[number];

const today = Temporal.PlainDate.from('2026-11-22');
const folder = join(import.meta.dirname, '../../fixtures/full');
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

/** A sample dossier with every stage filled in. */
export function fullDossier(name: FullName): Dossier {
  const read = readDossierFile(textOf(`${name}.json`));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.file.dossier;
}

/** The book of a dossier, made on 22 November 2026. */
export async function bookOf(
  dossier: Dossier,
  language: Locale,
  more: Partial<BookInput> = {},
): Promise<PdfDocument> {
  const [ar, fr, en] = await Promise.all(languages.map(wordsOf));
  if (!ar || !fr || !en) throw new Error('words of three languages');
  return dossierBook({
    dossier,
    edition: editionOf(dossier.edition),
    day: today,
    today,
    isExample: false,
    language,
    allWords: { ar, fr, en },
    letters: [],
    pictures: new Map(),
    madeAt: '2026-11-22T10:00:00Z',
    ...more,
  });
}

/** A full sample is written until its last stage: its day comes after all that it says was done. */
export const fullDays: Record<FullName, string> = {
  benguerir: examples.benguerir.asOf,
  'tetouan-2022': '2022-06-15',
  'four-regions-2024': '2024-04-15',
};

/** The book of a full sample on its day. */
export const fullBook = (
  name: FullName,
  language: Locale,
  more: Partial<BookInput> = {},
): Promise<PdfDocument> =>
  bookOf(fullDossier(name), language, {
    day: Temporal.PlainDate.from(fullDays[name]),
    isExample: true,
    letters: JSON.parse(textOf(`letters/${name}.json`)) as LetterTexts[],
    ...more,
  });
