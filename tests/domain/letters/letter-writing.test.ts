import { describe, expect, test } from 'vitest';
import type { Dossier, Jurisdiction } from '../../../src/domain/dossier/dossier';
import { elementIds } from '../../../src/domain/letters/elements';
import { writingOf } from '../../../src/domain/letters/letter-writing';
import { paragraphs } from './some-texts';

const commune: Jurisdiction = { id: '07', type: 'commune', name: { fr: 'Ben Guerir' } };
const dossierOf = (more: Partial<Jurisdiction>): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: [{ ...commune, ...more }],
});
const missing = (more: Partial<Jurisdiction>, texts = { fr: paragraphs('Un mot') }) =>
  writingOf(dossierOf(more), 'support-07', texts).missing;
const signatory = { name: { fr: 'S. Alaoui' } };

describe('how far a letter is written', () => {
  test('is not said before anybody has begun', () => {
    expect(writingOf(dossierOf({}), 'support-07', undefined)).toEqual({
      languages: [],
      missing: [],
    });
  });

  test('misses every element in a text in which nothing is ticked', () => {
    expect(missing({})).toEqual(elementIds.support);
  });

  test.each([
    ['the picture of the letterhead', 'letterhead', { letterhead: { logo: 'a'.repeat(64) } }],
    ['its lines', 'letterhead', { letterhead: { lines: { ar: 'إقليم' } } }],
    ['a named signatory', 'signer', { supportLetter: { signatory } }],
    [
      'a delegate whose act is named',
      'signer',
      { supportLetter: { signatory, signedBy: 'delegate', delegation: { fr: 'Arrêté 3' } } },
    ],
  ] as const)('finds in the dossier %s', (_, element, more) => {
    expect(missing(more)).toEqual(elementIds.support.filter((one) => one !== element));
  });

  test.each([
    ['spaces for a name', { supportLetter: { signatory: { name: { fr: ' ' } } } }],
    ['a delegate whose act is not named', { supportLetter: { signatory, signedBy: 'delegate' } }],
    ['empty lines', { letterhead: { lines: { ar: ' ' } } }],
  ] as const)('finds nothing in %s', (_, more) => {
    expect(missing(more)).toEqual(elementIds.support);
  });

  test('counts what one of its languages says, and its English text as such', () => {
    const texts = { fr: paragraphs('Oui|staff'), en: paragraphs('Yes|support') };
    const writing = writingOf(dossierOf({}), 'support-07', texts);

    expect(writing.languages).toEqual(['fr', 'en']);
    expect(writing.missing).toEqual(
      elementIds.support.filter((one) => !['staff', 'support', 'english'].includes(one)),
    );
  });

  test('knows nothing of what another kind of letter is expected to hold', () => {
    expect(missing({}, { fr: paragraphs('Oui|help-prepare|unheard-of') })).toEqual(
      elementIds.support,
    );
  });
});
