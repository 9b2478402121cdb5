import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import { editions } from '../../../src/content';
import { registerCsv } from '../../../src/ui/package/register-csv';

it.each([
  ['1-3', '1–3'],
  ['3 - 5', '3–5'],
  ['12', '12'],
  ['annexe A-2', 'annexe A-2'],
])('says the pages %j as %j, which no spreadsheet takes for a day', async (pages, shown) => {
  const [ar, fr, en] = [await wordsOf('ar'), await wordsOf('fr'), await wordsOf('en')];
  const dossier = {
    edition: 'ogp-local-2023' as const,
    jurisdictions: [],
    evidence: [{ id: 'p', pages, on: '2023-06-15' }],
  };
  const matter = { dossier, edition: editions['ogp-local-2023'], files: [] };
  const [, row] = registerCsv(matter, 'fr', { ar, fr, en }).split('\r\n');
  expect(row).toBe(`1;;;;;;${shown};2023-06-15;`);
});
