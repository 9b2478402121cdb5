import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { packageLacks, writtenLetters } from '../../../src/domain/submission/package-lacks';
import { sent } from './a-submission';

const edition = editions['ogp-local-2023'];
const none: ReadonlySet<string> = new Set();
const lacksOf = (dossier: Dossier, written = none) => packageLacks(dossier, edition, written);
const codes = (dossier: Dossier, written = none) =>
  lacksOf(dossier, written)
    .map(({ code }) => code)
    .filter((code) => code !== 'answer-missing');

const [tetouan] = sent.jurisdictions;
const withLetter = (supportLetter: NonNullable<typeof tetouan>['supportLetter']): Dossier => ({
  ...sent,
  jurisdictions: [{ ...tetouan!, supportLetter }],
});

describe('what a package lacks', () => {
  it('is nothing of the letters where all are signed and attached', () => {
    expect(codes(sent)).toEqual([]);
  });

  it.each([
    ['nobody has begun', { status: 'missing' }, none, 'letter-missing'],
    ['nobody was asked about', {}, none, 'letter-missing'],
    ['is a draft', { status: 'draft' }, none, 'letter-unsigned'],
    ['is written here, and was not signed', {}, new Set(['support-tetouan']), 'letter-unsigned'],
    [
      'has a file and was not said to be signed',
      { file: tetouan!.supportLetter!.file! },
      none,
      'letter-unsigned',
    ],
    ['is signed and not attached', { status: 'signed' }, none, 'letter-not-attached'],
    [
      'is signed and was taken out of the register',
      { status: 'signed', file: 'c'.repeat(64) },
      none,
      'letter-not-attached',
    ],
  ] as const)('names a letter that %s', (_what, letter, written, code) => {
    const found = lacksOf(withLetter(letter), written).filter((one) => 'kind' in one);
    expect(found).toEqual([{ code, kind: 'support', id: 'tetouan' }]);
  });

  it('names the act of delegation of a signed letter, until it is attached', () => {
    const letter = { ...tetouan!.supportLetter!, signedBy: 'delegate' as const };
    expect(codes(withLetter(letter))).toEqual(['delegation-not-attached']);
    expect(codes(withLetter({ ...letter, delegationFile: letter.file! }))).toEqual([]);
  });

  it('says that nobody endorses the candidacy', () => {
    expect(codes({ ...sent, endorsements: [] })).toEqual(['no-endorsement']);
  });

  it('names required questions without an answer, and not those with one', () => {
    const ids = lacksOf(sent).flatMap((one) => (one.code === 'answer-missing' ? [one.id] : []));
    expect(ids).toContain('ambition');
    expect(ids).not.toContain('why');
    expect(ids).not.toContain('spread');
  });

  it('names an answer that is longer than a known limit', () => {
    const questions = [{ id: 'why', limit: { max: 2, unit: 'words' as const } }];
    const next = editions['ogp-local-next'];
    const lacks = packageLacks({ ...sent, edition: 'ogp-local-next', questions }, next, none);
    expect(lacks).toContainEqual({ code: 'answer-too-long', id: 'why' });
  });

  it('names a proof that has no file', () => {
    const evidence = [...sent.evidence!, { id: 'p2', link: 'https://tetouan.ma' }];
    expect(lacksOf({ ...sent, evidence })).toContainEqual({ code: 'proof-without-file', id: 'p2' });
  });
});

describe('a letter', () => {
  const line = (text: string) => ({ kind: 'paragraph' as const, parts: [{ text }] });
  const texts = (text: string) => ({
    letterId: 'support-tetouan',
    texts: { fr: [line(text)] },
    changedAt: undefined,
    changedBy: undefined,
  });

  it('is written once it has a word', () => {
    expect(writtenLetters([texts('Nous soutenons')])).toEqual(new Set(['support-tetouan']));
    expect(writtenLetters([texts(' ')])).toEqual(none);
  });
});
