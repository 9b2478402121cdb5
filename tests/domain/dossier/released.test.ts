import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossierFile, writeDossierFile } from '../../../src/domain/dossier/file';
import { changesBetween, currentFields, derive } from '../../../src/domain/dossier/history';
import { conflictsIn } from '../../../src/domain/dossier/revision';

// What a version in use once wrote must open for ever. Add a file for a new version; never edit one.
describe('the released file of version 1', () => {
  const source = readFileSync(
    `${import.meta.dirname}/../../fixtures/released/dossier-v1.json`,
    'utf8',
  );
  const raw = JSON.parse(source) as Record<string, unknown>;
  const read = readDossierFile(source);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const { id, isExample, dossier, revisions } = read.file;

  it('opens with everything that was in it', () => {
    const { $schema, format, version, example, savedAt, ...content } = raw;
    expect([$schema, format, version, example, savedAt]).toEqual([
      'dossier-file.schema.json',
      'tarchih-dossier',
      1,
      false,
      '2023-12-22T10:42:00.000Z',
    ]);
    expect({ id, ...dossier, revisions }).toEqual(content);
    expect(isExample).toBe(false);
  });

  it('says in its state what its history says', () => {
    expect(derive(revisions)).toEqual(dossier);
    expect(changesBetween(currentFields(revisions), dossier)).toEqual([]);
  });

  it('keeps its conflict for a person to decide', () => {
    const found = conflictsIn(revisions).map(({ field, heads }) => [
      field,
      heads.map((one) => one.value),
    ]);
    expect(found).toEqual([['official', ['yes', 'no']]]);
  });

  it('is written again without losing anything', () => {
    const again = readDossierFile(
      writeDossierFile(id ?? '', dossier, revisions, '2026-11-21T10:42:00Z'),
    );
    expect(again).toEqual(read);
  });
});
