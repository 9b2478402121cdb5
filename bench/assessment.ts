import { readFileSync } from 'node:fs';
import { assess } from '../src/domain/assessment/assess';
import type { Dossier } from '../src/domain/dossier/dossier';
import { readDossierFile } from '../src/domain/dossier/file';
import { edition } from '../src/domain/edition/edition';
import type { Figure } from './figure';

const count = 1_000;
const samples = ['benguerir', 'tetouan-2022', 'four-regions-2024'];

/** The three examples, their mandates ending on a thousand different days, assessed one by one. */
export async function measureAssessment(): Promise<Figure[]> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const rules = edition.parse(
    JSON.parse(readFileSync('src/content/editions/ogp-local-next.json', 'utf8')),
  );
  const asOf = Temporal.PlainDate.from('2026-11-21');
  const examples = samples.map(readExample);
  const dossiers = Array.from({ length: count }, (_, days) =>
    examples.map((example) => endingOn(example, asOf.add({ days }))),
  )
    .flat()
    .slice(0, count);

  const startedAt = performance.now();
  for (const dossier of dossiers) assess(dossier, rules, asOf);
  const value = performance.now() - startedAt;
  return [{ what: `assessment of ${count} dossiers in Node`, value, unit: 'ms', target: 500 }];
}

function readExample(name: string): Dossier {
  const read = readDossierFile(readFileSync(`tests/fixtures/sample-${name}.json`, 'utf8'));
  if ('faults' in read) throw new Error(`${name}: ${JSON.stringify(read.faults)}`);
  return read.file.dossier;
}

function endingOn(dossier: Dossier, day: Temporal.PlainDate): Dossier {
  const jurisdictions = dossier.jurisdictions.map((jurisdiction) => ({
    ...jurisdiction,
    mandate: { ...jurisdiction.mandate, endsOn: day.toString() },
  }));
  return { ...dossier, jurisdictions };
}
