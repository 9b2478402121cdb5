import { describe, expect, test } from 'vitest';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { LetterLanguage } from '../../../src/domain/dossier/letters';
import { canonicalFacts } from '../../../src/domain/letters/letter-fact';
import { factsOf } from '../../../src/domain/letters/letter-facts';

const edition = editions['ogp-local-next'];
const today = Temporal.PlainDate.from('2026-11-22');
const signatory = { name: { ar: 'سناء', fr: 'Sanaa' }, function: { ar: 'رئيسة' } };
const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [
    {
      id: '07',
      type: 'commune',
      name: { ar: 'ابن جرير', fr: 'Ben Guerir' },
      supportLetter: { signatory },
    },
  ],
  endorsements: [
    { id: 'a', organisation: { ar: 'نور', fr: 'Nour', en: ' Nour Association ' }, endorses: 'yes' },
    { id: 'b', organisation: { ar: 'أمل' }, endorses: 'yes' },
    { id: 'c', organisation: { fr: 'Non' }, endorses: 'no' },
  ],
  officialFocalPoint: { name: { fr: 'Amina' }, function: { fr: 'Cheffe' } },
  projects: [
    { id: 'p', title: { fr: 'Un' }, budget: 200_000 },
    { id: 'q', title: { fr: 'Deux' }, budget: 60_000 },
    { id: 'empty' },
  ],
  meetings: [
    { id: 'm', on: '2026-11-22' },
    { id: 'n', on: '2026-11-23' },
  ],
};

const factIn = (language: LetterLanguage, name: string, of = 'support-07', given = dossier) =>
  factsOf(given, edition, of, language, today).find((one) => one.name === name);

describe('a fact of the dossier in a letter', () => {
  test.each([
    ['ar', 'collectivity', 'ابن جرير'],
    ['fr', 'collectivity', 'Ben Guerir'],
    // English is read in Latin letters as well
    ['en', 'collectivity', 'Ben Guerir'],
    ['en', 'signatory', 'Sanaa'],
    // nobody wants an Arabic function in an English sentence
    ['en', 'signatory-function', undefined],
    ['ar', 'signatory-function', 'رئيسة'],
    // nor a French one, though it is in Latin letters
    ['fr', 'focal-point-function', 'Cheffe'],
    ['en', 'focal-point-function', undefined],
    ['en', 'focal-point', 'Amina'],
    ['ar', 'supporters', 'نور\nأمل'],
    ['en', 'supporters', 'Nour Association'],
    ['fr', 'projects', '2'],
    ['fr', 'budget', '260000'],
    // the meeting of tomorrow was not held yet
    ['fr', 'meetings', '1'],
    ['fr', 'initiative', undefined],
    ['fr', 'edition', 'ogp-local-next'],
  ] as const)('in %s, %s, is %j', (language, name, value) => {
    expect(factIn(language, name)?.value).toBe(value);
  });

  test.each([
    ['initiative', 'track-record', undefined],
    ['signatory', 'letters', '07'],
    ['collectivity', 'collectivities', undefined],
    ['budget', 'programme', undefined],
  ])('that is missing says where it is entered: %s', (name, page, item) => {
    expect(factIn('fr', name)?.place).toEqual(item === undefined ? { page } : { page, item });
  });

  test('that no page asks in English leads nowhere', () => {
    expect(factIn('en', 'goals')).toMatchObject({ value: undefined, place: undefined });
    expect(factIn('en', 'signatory-function')?.place).toEqual({ page: 'letters', item: '07' });
  });

  test('offers a delegation only where the president does not sign', () => {
    expect(factIn('fr', 'delegation')).toBeUndefined();
    const delegation = { fr: 'Arrêté 12' };
    const supportLetter = { signatory, signedBy: 'delegate' as const, delegation };
    const delegated = {
      ...dossier,
      jurisdictions: [{ ...dossier.jurisdictions[0]!, supportLetter }],
    };

    expect(factIn('fr', 'delegation', 'support-07', delegated)?.value).toBe('Arrêté 12');
  });

  test('of an endorsement letter is taken from its own organisation alone', () => {
    expect(factIn('ar', 'organisation', 'endorsement-b')?.value).toBe('أمل');
    expect(factIn('fr', 'organisation', 'endorsement-b')?.value).toBeUndefined();
    expect(factIn('fr', 'budget', 'endorsement-b')).toBeUndefined();
  });

  test('names several collectivities only once all have a name in the script', () => {
    const second = { id: '08', type: 'commune' as const, name: { ar: 'الصخيرات' } };
    const joint = { ...dossier, jurisdictions: [...dossier.jurisdictions, second] };

    expect(factIn('ar', 'collectivity', 'endorsement-a', joint)?.value).toBe('ابن جرير\nالصخيرات');
    expect(factIn('fr', 'collectivity', 'endorsement-a', joint)?.value).toBeUndefined();
  });

  test.each(['support-99', 'endorsement-99', 'nothing', ''])('is none of the letter “%s”', (of) => {
    expect(factsOf(dossier, edition, of, 'fr', today)).toEqual([]);
  });

  test('is the same in the canonical text whatever the language of the interface', () => {
    const facts = canonicalFacts(factsOf(dossier, edition, 'support-07', 'fr', today));

    expect(facts('collectivity')).toBe('commune Ben Guerir');
    expect(facts('budget')).toBe('260000');
    expect(facts('unheard-of')).toBeUndefined();
  });
});
