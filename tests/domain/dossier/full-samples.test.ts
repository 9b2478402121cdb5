import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lastRecord } from '../../../src/domain/decision/up-to-date';
import { isIntact } from '../../../src/domain/decision/recorded';
import { contradictions } from '../../../src/domain/dossier/checks';
import { readDossierFile } from '../../../src/domain/dossier/file';
import { privateTexts } from '../../../src/domain/dossier/private-texts';
import { factNames } from '../../../src/domain/letters/letter-fact';
import { readLetterId } from '../../../src/domain/letters/letter-id';
import { isWords, type LetterTexts } from '../../../src/domain/letters/text/letter-text';
import { normalLines } from '../../../src/domain/letters/text/normal-lines';
import { fullDays } from '../../ui/book/book-of';

const names = ['benguerir', 'tetouan-2022', 'four-regions-2024'] as const;
const folder = new URL('../../fixtures/full/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const lettersOf = (name: string) => JSON.parse(textOf(`letters/${name}.json`)) as LetterTexts[];

function dossierOf(name: string) {
  const read = readDossierFile(textOf(`${name}.json`));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.file.dossier;
}

/** Days of what has happened, unlike those of what is planned. */
const come = new Set([
  'on',
  'doneOn',
  'begunOn',
  'answeredOn',
  'signedOn',
  'submittedOn',
  'madeOn',
]);

const daysOfWhatCame = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inside]) =>
        come.has(key) && typeof inside === 'string' ? [inside] : daysOfWhatCame(inside),
      );

describe.each(names)('the full sample %s', (name) => {
  it('is a dossier file that says nothing impossible and nothing private', () => {
    const dossier = dossierOf(name);
    expect(contradictions(dossier)).toEqual([]);
    expect(privateTexts(dossier)).toEqual([]);
  });

  it('says of nothing that it was done after its day, or after the day of its frozen copy', () => {
    const { submissions = [], ...dossier } = dossierOf(name);
    expect(daysOfWhatCame(dossier).filter((on) => on > fullDays[name])).toEqual([]);
    for (const { copy = '', recordedAt = '' } of submissions) {
      const days = daysOfWhatCame((JSON.parse(copy) as { dossier: unknown }).dossier);
      expect(days.filter((on) => on > recordedAt)).toEqual([]);
    }
  });

  it('holds a decision as it was recorded', () => {
    const recorded = lastRecord(dossierOf(name));
    expect(recorded && isIntact(recorded, digest)).toBe(true);
  });

  it('names only proofs, files and stakeholders that it has', () => {
    const { attachments, endorsements, evidence, trackRecord, ...dossier } = dossierOf(name);
    const files = new Set(attachments?.map(({ id }) => id));
    const organisations = new Set(endorsements?.map(({ id }) => id));
    const steps = new Set(trackRecord?.map(({ id }) => id));
    const proofs = evidence ?? [];
    expect(proofs.flatMap((one) => Object.keys(one.files ?? {}))).toSatisfy(allIn(files));
    expect(proofs.flatMap((one) => Object.keys(one.steps ?? {}))).toSatisfy(allIn(steps));
    expect(endorsements?.flatMap(({ letterFile = [] }) => letterFile)).toSatisfy(allIn(files));
    const met = dossier.meetings?.flatMap((one) => Object.keys(one.with ?? {}));
    expect(met).toSatisfy(allIn(organisations));
  });

  it('has letters of its own collectivities and stakeholders, with facts that letters can hold', () => {
    const { jurisdictions, endorsements = [] } = dossierOf(name);
    const owners = new Set([...jurisdictions, ...endorsements].map(({ id }) => id));
    for (const { letterId, texts } of lettersOf(name)) {
      const read = readLetterId(letterId);
      expect(owners).toContain(read?.id);
      for (const lines of Object.values(texts)) {
        expect(normalLines(lines)).toEqual(lines);
        const facts = lines.flatMap(({ parts }) =>
          parts.flatMap((part) => (isWords(part) ? [] : part.fact)),
        );
        expect(factNames[read?.kind ?? 'support']).toEqual(expect.arrayContaining(facts));
      }
    }
  });
});

const allIn = (known: ReadonlySet<string>) => (ids: readonly string[]) =>
  ids.length > 0 && ids.every((id) => known.has(id));
