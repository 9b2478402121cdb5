import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod/mini';
import { dossierFile, fileVersion } from '../src/domain/dossier/file';

export const schemaPath = `${import.meta.dirname}/../docs/dossier-file.schema.json`;

/** The JSON Schema of a dossier file, as it is published: made from the schema that reads files. */
export async function dossierFileSchema(): Promise<string> {
  const { $schema, ...shape } = z.toJSONSchema(dossierFile, { override: mendTuple });
  const schema = { $schema, title: `Tarchih dossier file, version ${fileVersion}`, ...shape };
  const style = await resolveConfig(schemaPath);
  return format(JSON.stringify(schema), { ...style, filepath: schemaPath });
}

/** JSON Schema has no empty `prefixItems`; the empty list is said by its greatest length. */
function mendTuple({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.prefixItems?.length === 0) delete jsonSchema.prefixItems;
}

if (process.argv[1] === import.meta.filename) writeFileSync(schemaPath, await dossierFileSchema());
