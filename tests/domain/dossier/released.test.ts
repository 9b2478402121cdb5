import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossierFile, writeDossierFile } from '../../../src/domain/dossier/file';
import { changesBetween, currentFields, derive } from '../../../src/domain/dossier/history';
import { conflictsIn } from '../../../src/domain/dossier/revision';

const official = ['official', ['yes', 'no']];

// What a version in use once wrote must open for ever. Add a file for a new version; never edit one.
describe.each([
  { version: 1, savedAt: '2023-12-22T10:42:00.000Z', conflicts: [official] },
  {
    version: 2,
    savedAt: '2026-11-22T10:42:00.000Z',
    conflicts: [official, ['goals/g2/what/ar', ['ميزانية تشاركية', 'ميزانية']]],
  },
  {
    version: 3,
    savedAt: '2026-11-22T13:42:00.000Z',
    conflicts: [official, ['goals/g2/what/ar', ['ميزانية تشاركية', 'ميزانية']]],
  },
  {
    version: 4,
    savedAt: '2026-11-22T17:00:00.000Z',
    conflicts: [official, ['goals/g2/what/ar', ['ميزانية تشاركية', 'ميزانية']]],
  },
  {
    version: 5,
    savedAt: '2026-11-22T19:00:00.000Z',
    conflicts: [official, ['goals/g2/what/ar', ['ميزانية تشاركية', 'ميزانية']]],
  },
])('the released file of version $version', ({ version, savedAt, conflicts }) => {
  const source = readFileSync(
    `${import.meta.dirname}/../../fixtures/released/dossier-v${version}.json`,
    'utf8',
  );
  const raw = JSON.parse(source) as Record<string, unknown>;
  const read = readDossierFile(source);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const { id, isExample, dossier, revisions } = read.file;

  it('opens with everything that was in it', () => {
    const { $schema, format, version: own, example, savedAt: at, ...content } = raw;
    expect([$schema, format, own, example, at]).toEqual([
      'dossier-file.schema.json',
      'tarchih-dossier',
      version,
      false,
      savedAt,
    ]);
    expect({ id, ...dossier, revisions }).toEqual(content);
    expect(isExample).toBe(false);
  });

  it('says in its state what its history says', () => {
    expect(derive(revisions)).toEqual(dossier);
    expect(changesBetween(currentFields(revisions), dossier)).toEqual([]);
  });

  it('keeps its conflicts for a person to decide', () => {
    const found = conflictsIn(revisions).map(({ field, heads }) => [
      field,
      heads.map((one) => one.value),
    ]);
    expect(found).toEqual(conflicts);
  });

  it('is written again without losing anything', () => {
    const again = readDossierFile(
      writeDossierFile(id ?? '', dossier, revisions, '2026-11-21T10:42:00Z'),
    );
    expect(again).toEqual(read);
  });
});
