import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaPath } from '../../../scripts/json-schema';
import { loadExample } from '../../../src/content/examples';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { readDossierFile } from '../../../src/domain/dossier/file';
import { editionOf } from '../../../src/ui/edition-of';
import { makeFile } from '../../../src/ui/tables/make-file';
import { anyDossier } from '../../domain/dossier/arbitrary-dossier';
import { fullDossier, fullNames } from '../book/book-of';

// another reading of the schema than the application’s own; formats stand in patterns beside them
const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schemaPath, 'utf8')) as object,
);

const made = (dossier: Dossier, kind: 'json' | 'schema', isExample = false) => {
  const today = Temporal.PlainDate.from('2026-11-22');
  return makeFile(
    {
      id: 'd1',
      dossier,
      edition: editionOf(dossier.edition),
      day: today,
      today,
      letters: [],
      isExample,
      language: 'fr',
      madeAt: '2026-11-22T10:00:00.000Z',
    },
    kind,
  );
};

const jsonOf = async (dossier: Dossier, isExample = false): Promise<string> =>
  (await made(dossier, 'json', isExample)).content.text();

async function check(dossier: Dossier) {
  const text = await jsonOf(dossier);
  isValid(JSON.parse(text));
  expect(isValid.errors).toBeNull();
  expect(readDossierFile(text)).toEqual({
    file: { id: 'd1', isExample: false, dossier, revisions: [] },
  });
}

describe('the published schema', () => {
  it('is given as it stands in the source code, under its version', async () => {
    const dossier = fullDossier('benguerir');
    const { name, content } = await made(dossier, 'schema');
    const { version } = JSON.parse(await jsonOf(dossier)) as { version: number };
    expect(name).toBe(`tarchih-data-v${String(version)}.schema.json`);
    const schema = JSON.parse(await content.text()) as { title: string };
    expect(schema).toEqual(JSON.parse(readFileSync(schemaPath, 'utf8')));
    expect(schema.title).toContain(`version ${String(version)}`);
  });
});

describe('the dossier as data', () => {
  it.each(fullNames)(
    'follows the published schema and opens again: %s, filled in',
    async (name) => {
      await check(fullDossier(name));
    },
  );

  it.each(fullNames)(
    'follows the published schema and opens again: the example %s',
    async (name) => {
      await check((await loadExample(name)).dossier);
    },
  );

  it('follows it empty as well', async () => {
    await check({ edition: 'ogp-local-next', jurisdictions: [] });
  });

  it('follows it whatever it says', async () => {
    await fc.assert(fc.asyncProperty(anyDossier(), check), { numRuns: 100, seed: 3 });
  });

  it('of an example is opened as a dossier of its own', async () => {
    const text = await jsonOf(fullDossier('benguerir'), true);
    isValid(JSON.parse(text));
    expect(isValid.errors).toBeNull();
    expect(readDossierFile(text)).toMatchObject({ file: { isExample: true } });
  });

  it.each([
    ['no edition', { jurisdictions: [] }],
    ['an unknown field', { edition: 'ogp-local-next', jurisdictions: [], telephone: '0600' }],
    [
      'a day that is none',
      { edition: 'ogp-local-next', jurisdictions: [], call: { closesOn: '2026-13-01' } },
    ],
  ])('would be refused with %s', async (_what, dossier) => {
    expect(isValid(JSON.parse(await jsonOf(dossier as unknown as Dossier)))).toBe(false);
  });
});
