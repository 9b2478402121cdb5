import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import { lastFirst, isIntact, readRecorded } from '../../../src/domain/decision/recorded';
import { readDossierFile, writeDossierFile } from '../../../src/domain/dossier/file';
import { decided, recorded } from '../../domain/decision/a-decision';

describe('the digest', () => {
  it.each([
    // FIPS 180-2, appendix B
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['ترشيح', '66284f1870e522a24f0145eadb34e0bd1b70be1dbb6d20235d2f16495d60782f'],
  ])('of “%s” is %s', (text, digest) => {
    expect(sha256Of(text)).toBe(digest);
  });

  it('is that of every other implementation', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 2_000 });
    fc.assert(
      fc.property(any, (text) => {
        expect(sha256Of(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});

describe('a record in a dossier file', () => {
  const dossier = recorded(decided(), 'one', '2026-11-22T10:00:00.000Z', sha256Of);
  const file = writeDossierFile('d', dossier, [], '2026-11-22T10:00:00.000Z');
  const opened = (source: string) => {
    const read = readDossierFile(source);
    if (!('file' in read)) throw new Error(JSON.stringify(read.faults));
    const [last] = lastFirst(read.file.dossier);
    return last && readRecorded(last);
  };

  it('verifies elsewhere as it did where it was made', () => {
    const there = opened(file);
    expect(there?.sha256).toBe(dossier.decisions?.[0]?.sha256);
    expect(there && isIntact(there, sha256Of)).toBe(true);
  });

  it('edited by hand in the file verifies no more', () => {
    const there = opened(file.replace('\\"against\\":1', '\\"against\\":0'));
    expect(there?.record.decision.votes?.against).toBe(0);
    expect(there && isIntact(there, sha256Of)).toBe(false);
  });
});
