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
      supportLetter: { signatory, file: scan, delegationFile: gone, place: { ar: 'ابن جرير' } },
      letterhead: { logo: scan, lines: { fr: 'BP 1' } },
    },
  ],
  endorsements: [
    {
      id: 'a',
      organisation: { fr: 'Avenir' },
      signatory,
      letterFile: scan,
      letterPlace: { fr: 'Rabat' },
    },
    { id: 'b', letterhead: { logo: gone } },
  ],
  officialFocalPoint: { ...signatory, contact: 'a@b.ma' },
  partnerFocalPoint: 'a',
  attachments: [{ id: scan, name: 'lettre signée.pdf' }],
  invitations: [
    {
      ...{ id: 'i', letter: 'endorsement-a', madeOn: '2026-11-20', replyBy: '2026-12-04' },
      ...{ language: 'ar', message: { fr: 'Merci' } },
    },
    { id: 'j', letter: 'endorsement-gone' },
  ],
  endorsedTexts: [
    {
      ...{ id: 'e', letter: 'support-07', language: 'en', sha256: scan },
      ...{ name: 'S. Alaoui', role: 'Présidente', on: '2026-11-22' },
    },
    { id: 'f', letter: 'endorsement-a' },
  ],
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
    [
      'jurisdictions/07/supportLetter/place/ar',
      'Commune de Ben Guerir : Lieu de signature de la lettre de soutien (arabe)',
      'ابن جرير',
    ],
    [
      'jurisdictions/07/letterhead/lines/fr',
      'Commune de Ben Guerir : Lignes en tête de lettre (français)',
      'BP 1',
    ],
    [
      'jurisdictions/07/letterhead/logo',
      'Commune de Ben Guerir : Logo en tête de lettre',
      'lettre signée.pdf',
    ],
    [
      'endorsements/a/letterPlace/fr',
      'Avenir : Lieu de signature de la lettre de recommandation (français)',
      'Rabat',
    ],
    [
      'endorsements/b/letterhead/logo',
      'Organisation 2 : Logo en tête de lettre',
      'Fichier qui n’est plus dans le dossier',
    ],
    ['invitations/i/letter', 'Invitation 1 : Lettre', 'Lettre de recommandation : Avenir'],
    ['invitations/j/letter', 'Invitation 2 : Lettre', 'Une lettre qui n’est plus dans le dossier'],
    ['invitations/i/madeOn', 'Invitation 1 : Jour de l’invitation', '20 novembre 2026'],
    ['invitations/i/replyBy', 'Invitation 1 : Réponse demandée pour le', '4 décembre 2026'],
    ['invitations/i/language', 'Invitation 1 : Langue de l’invitation', 'العربية'],
    ['invitations/i/message/fr', 'Invitation 1 : Message du personnel (français)', 'Merci'],
    ['endorsedTexts/e/letter', 'S. Alaoui : Lettre', 'Lettre de soutien : Commune de Ben Guerir'],
    ['endorsedTexts/e/language', 'S. Alaoui : Langue du texte déclaré', 'English'],
    ['endorsedTexts/e/sha256', 'S. Alaoui : Empreinte du texte déclaré', scan],
    ['endorsedTexts/e/name', 'S. Alaoui : Déclaré par', 'S. Alaoui'],
    ['endorsedTexts/e/role', 'S. Alaoui : Fonction de la personne qui déclare', 'Présidente'],
    ['endorsedTexts/e/on', 'S. Alaoui : Jour de la déclaration', '22 novembre 2026'],
    ['endorsedTexts/f/letter', 'Texte déclaré 2 : Lettre', 'Lettre de recommandation : Avenir'],
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
    ['jurisdictions/07/supportLetter/place/fr', { page: 'letter', item: 'support-07' }],
    ['jurisdictions/07/supportLetter/file', { page: 'letters', item: '07' }],
    ['jurisdictions/07/letterhead/logo', { page: 'letter', item: 'support-07' }],
    ['endorsements/a/letterhead/lines/ar', { page: 'letter', item: 'endorsement-a' }],
    ['endorsements/a/letterPlace/ar', { page: 'letter', item: 'endorsement-a' }],
    ['endorsedTexts/e/name', { page: 'letters' }],
    ['unfinished/endorsedTexts|e|on', { page: 'letters' }],
    ['invitations/i/replyBy', { page: 'letters' }],
  ])('%s is answered on its page', (field, place) => {
    expect(placeOfField(field)).toEqual(place);
  });
});
