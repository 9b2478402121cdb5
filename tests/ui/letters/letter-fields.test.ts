import { get } from 'svelte/store';
import { beforeAll, describe, expect, test } from 'vitest';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { takeApart } from '../../../src/domain/dossier/fields';
import { fieldName, valueWords } from '../../../src/ui/fields/field-words';
import { placeOfField } from '../../../src/ui/fields/place-of-field';
import { plain } from '../result/words-of';

beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
});

const words = () => ({ t: get(t), f: get(f), language: 'fr' as const });
const scan = 'a'.repeat(64);
const gone = 'b'.repeat(64);
const signatory = { name: { fr: 'S. Alaoui' }, function: { ar: 'رئيسة' } };
const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [
    {
      id: '07',
      type: 'commune',
      name: { fr: 'Ben Guerir' },
      supportLetter: { signatory, file: scan, delegationFile: gone },
    },
  ],
  endorsements: [
    { id: 'a', organisation: { fr: 'Avenir' }, signatory, letterFile: scan },
    { id: 'b' },
  ],
  officialFocalPoint: { ...signatory, contact: 'a@b.ma' },
  partnerFocalPoint: 'a',
  attachments: [{ id: scan, name: 'lettre signée.pdf' }],
};
const told = (field: string) => {
  const value = takeApart(dossier).get(field) ?? null;
  return [fieldName(words(), dossier, field), valueWords(words(), field, value, dossier)].map(
    plain,
  );
};

describe('a field of the letters, in a history', () => {
  test.each([
    [
      'jurisdictions/07/supportLetter/signatory/name/fr',
      'Commune de Ben Guerir : Signataire de la lettre de soutien : nom (français)',
      'S. Alaoui',
    ],
    [
      'jurisdictions/07/supportLetter/signatory/function/ar',
      'Commune de Ben Guerir : Signataire de la lettre de soutien : fonction (arabe)',
      'رئيسة',
    ],
    [
      'jurisdictions/07/supportLetter/file',
      'Commune de Ben Guerir : Copie de la lettre de soutien',
      'lettre signée.pdf',
    ],
    [
      'jurisdictions/07/supportLetter/delegationFile',
      'Commune de Ben Guerir : Copie de l’acte de délégation',
      'Fichier qui n’est plus dans le dossier',
    ],
    [
      'endorsements/a/signatory/function/ar',
      'Avenir : Signataire de la lettre de recommandation : fonction (arabe)',
      'رئيسة',
    ],
    [
      'endorsements/a/letterFile',
      'Avenir : Copie de la lettre de recommandation',
      'lettre signée.pdf',
    ],
    ['officialFocalPoint/name/fr', 'Nom du point focal officiel (français)', 'S. Alaoui'],
    ['officialFocalPoint/contact', 'Contact du point focal officiel', 'a@b.ma'],
    [
      'partnerFocalPoint',
      'Organisation dont le point focal parle pour la société civile',
      'Avenir',
    ],
  ])('%s is said as “%s”, “%s”', (field, ...expected) => {
    expect(told(field)).toEqual(expected);
  });

  test.each([
    ['partnerFocalPoint', 'x', 'Organisation qui n’est plus dans le registre'],
    ['endorsements/a/letterFile', gone, 'Fichier qui n’est plus dans le dossier'],
  ])('%s that points to nothing is no id', (field, value, said) => {
    expect(valueWords(words(), field, value, dossier)).toBe(said);
  });

  test('is no id either where no dossier is at hand', () => {
    expect(valueWords(words(), 'endorsements/a/letterFile', scan)).toBe('Fichier joint');
    expect(valueWords(words(), 'partnerFocalPoint', 'a')).toBe('Une organisation du registre');
  });

  test.each([
    ['endorsements/a/signatory/name/fr', { page: 'letters', item: 'a' }],
    ['endorsements/a/letterFile', { page: 'letters', item: 'a' }],
    ['endorsements/a/letter', { page: 'organisations' }],
    ['officialFocalPoint/contact', { page: 'focal-points' }],
    ['officialFocalPoint/name/fr', { page: 'focal-points' }],
    ['partnerFocalPoint', { page: 'focal-points' }],
  ])('%s is answered on its page', (field, place) => {
    expect(placeOfField(field)).toEqual(place);
  });
});
