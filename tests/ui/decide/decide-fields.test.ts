import { get } from 'svelte/store';
import { beforeAll, describe, expect, test } from 'vitest';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import { takeApart } from '../../../src/domain/dossier/fields';
import { fieldName, valueWords } from '../../../src/ui/fields/field-words';
import { placeOfField } from '../../../src/ui/fields/place-of-field';
import { plain } from '../result/words-of';
import { recordedTwice } from './decide';

beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
});

const words = () => ({ t: get(t), f: get(f), language: 'fr' as const });
const dossier = () => ({
  ...recordedTwice(),
  consultations: [
    { id: 'a', who: 'advisory-body' as const, name: { fr: 'Équité' }, on: '2026-10-12' },
    { id: 'b', opinion: 'reserved' as const, note: { ar: 'نعم' } },
  ],
});
const told = (field: string) => {
  const value = takeApart(dossier()).get(field) ?? null;
  return [fieldName(words(), dossier(), field), valueWords(words(), field, value)].map(plain);
};

describe('a field of the decision, in a history', () => {
  test.each([
    ['consultations/a/who', 'Équité : Qui a été consulté', 'Instance consultative'],
    ['consultations/a/on', 'Équité : Jour de la consultation', '12 octobre 2026'],
    ['consultations/b/opinion', 'Consultation 2 : Avis donné', 'Réservé'],
    ['consultations/b/note/ar', 'Consultation 2 : Ce qui a été dit (arabe)', 'نعم'],
    ['decision/on', 'Jour de la décision', '20 novembre 2026'],
    ['decision/kind', 'Ce qui a été décidé', 'Préparer la candidature pour le prochain conseil'],
    ['decision/takenBy', 'Qui a pris la décision', 'La présidence et le bureau du conseil'],
    ['decision/isVoted', 'Décision votée', 'Oui'],
    ['decision/votes/for', 'Voix pour la décision', '8'],
    ['decision/reasons/ar', 'Motifs de la décision (arabe)', 'ننتظر المجلس المقبل.'],
    [
      'decisions/two/record',
      'Décision consignée 2 : Relevé',
      'Version 2 : Préparer la candidature pour le prochain conseil (20 novembre 2026)',
    ],
    [
      'decisions/two/recordedAt',
      'Décision consignée 2 : Consignée le',
      '23 novembre 2026 · 10 h 05',
    ],
  ])('%s is said as “%s: %s”', (field, ...expected) => {
    expect(told(field)).toEqual(expected);
  });

  test('that is a record nobody can read is no JSON either', () => {
    const said = valueWords(words(), 'decisions/x/record', '{"format":"other"}');
    expect(said).toBe('Relevé qui ne peut pas être lu');
  });

  test.each([
    ['consultations/a/on', { page: 'consultation' }],
    ['decision/votes/for', { page: 'decision' }],
    ['unfinished/decision|on', { page: 'decision' }],
    ['decisions/two/record', { page: 'recorded', item: 'two' }],
  ])('%s is answered on its page', (field, place) => {
    expect(placeOfField(field)).toEqual(place);
  });

  test('has a name of its own, whatever of the decision it is', () => {
    const unnamed = get(t)('ask.fields.other');
    for (const field of takeApart(dossier()).keys()) {
      if (!/^(consultations|decision|decisions)\//.test(field) || field.endsWith('/order'))
        continue;
      expect(fieldName(words(), dossier(), field), field).not.toContain(unnamed);
    }
  });
});
