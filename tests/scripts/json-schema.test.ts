import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierFileSchema, schemaPath } from '../../scripts/json-schema';

describe('the published JSON Schema of a dossier file', () => {
  const published = readFileSync(schemaPath, 'utf8');

  it('says what the reader of files accepts (otherwise run `npm run schema`)', async () => {
    expect(published).toBe(await dossierFileSchema());
  });

  it('asks for the four keys that every dossier file has, and admits no unknown one', () => {
    expect(JSON.parse(published)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['format', 'version', 'edition', 'jurisdictions'],
      additionalProperties: false,
      properties: {
        format: { const: 'tarchih-dossier' },
        version: { enum: [1, 2, 3, 4, 5] },
        jurisdictions: { maxItems: 100, items: { required: ['type', 'name'] } },
      },
    });
  });
});
