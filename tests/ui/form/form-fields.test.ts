import { get } from 'svelte/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { fieldName, valueWords } from '../../../src/ui/fields/field-words';
import { placeOfField } from '../../../src/ui/fields/place-of-field';

const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [],
  questions: [{ id: 'mine', label: { fr: 'Quel budget ?' } }, { id: 'why' }],
};
const words = () => ({ t: get(t), f: get(f), language: 'fr' as const });
const bare = (text: string) => text.replace(/[\u2066-\u2069]/gu, '').replace(/\s/gu, ' ');

beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
});

describe('the fields of the form', () => {
  it.each([
    ['answers/why/fr', 'Pourquoi souhaitez-vous rejoindre OGP Local ? : Réponse (français)'],
    ['answers/mine/ar', 'Quel budget ? : Réponse (arabe)'],
    ['answers/ancient/en', 'Question qui n’est plus dans le formulaire : Réponse (anglais)'],
    [
      'questions/why/asked',
      'Pourquoi souhaitez-vous rejoindre OGP Local ? : Présence dans le formulaire',
    ],
    ['questions/mine/required', 'Quel budget ? : Réponse exigée ou non'],
  ])('%s is said with its question', (field, name) => {
    expect(bare(fieldName(words(), dossier, field))).toBe(name);
  });

  it('say their values in words', () => {
    expect(valueWords(words(), 'questions/why/asked', 'no')).toBe('Laissée de côté');
    expect(bare(valueWords(words(), 'questions/why/required', 'yes'))).toBe('Oui, elle est exigée');
  });

  it('are answered on the page of their question, and edited with the rules', () => {
    expect(placeOfField('answers/why/fr')).toEqual({ page: 'answers', item: 'why' });
    expect(placeOfField('questions/why/asked')).toEqual({ page: 'rules' });
  });
});
