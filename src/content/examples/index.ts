import type { OpenedFile } from '../../domain/dossier/file';
import { readDossierFile } from '../../domain/dossier/file';

/** The three examples, with the day each is looked at: public facts, sample letters. */
export const examples = {
  benguerir: { asOf: '2026-11-21', load: () => import('./benguerir.json') },
  'tetouan-2022': { asOf: '2022-02-01', load: () => import('./tetouan-2022.json') },
  'four-regions-2024': { asOf: '2024-01-10', load: () => import('./four-regions-2024.json') },
} as const;
export type ExampleName = keyof typeof examples;

export const isExampleName = (name: string): name is ExampleName => Object.hasOwn(examples, name);

/** An example, read exactly as a file from outside would be. */
export async function loadExample(name: ExampleName): Promise<OpenedFile> {
  const { default: raw } = await examples[name].load();
  const read = readDossierFile(JSON.stringify(raw));
  if ('faults' in read) throw new Error(`The example ${name} is not a dossier file`);
  return read.file;
}
