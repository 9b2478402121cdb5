import { get } from 'svelte/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import { fieldName, valueWords } from '../../../src/ui/fields/field-words';
import { placeOfField } from '../../../src/ui/fields/place-of-field';
import { benguerir, sessionWith } from '../assess/show-question';
import { plain } from '../result/words-of';
import { attached, proof, step } from './changes';

const file = 'a'.repeat(64);
const { dossier } = sessionWith([
  ...benguerir,
  ...proof('p', 'Délibération 12'),
  ...attached(file, 'deliberation.pdf'),
  ...step('s', 'Budget citoyen', '2026-01-01'),
]);
const words = () => ({ t: get(t), f: get(f), language: 'en' as const });

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('a field of the register of evidence', () => {
  it.each([
    ['title/fr', 'Title of the document (French)'],
    [`files/${file}`, 'Attached file: deliberation.pdf'],
    [`files/${'b'.repeat(64)}`, 'Attached file: a file that is no longer in the dossier'],
    ['link', 'Link to a public page'],
    ['reference/ar', 'Reference (Arabic)'],
    ['pages', 'Useful pages'],
    ['criteria/capacity', 'Criterion supported: Capacity and resources'],
    ['steps/s', 'Step proved: Budget citoyen'],
    ['steps/gone', 'Step proved: a step that is no longer in the dossier'],
    ['on', 'Date of the document'],
    ['validUntil', 'Last day of validity'],
  ])('%s is told as “%s”', (part, said) => {
    const whole = plain(fieldName(words(), dossier, `evidence/p/${part}`));
    expect(whole).toBe(`Délibération 12: ${said}`);
  });

  it('has its dates in words', () => {
    expect(plain(valueWords(words(), 'evidence/p/on', '2024-06-15'))).toBe('15 June 2024');
    expect(plain(valueWords(words(), 'evidence/p/validUntil', '2024-06-15'))).toBe('15 June 2024');
  });

  it('is answered on the page of its proof', () => {
    expect(placeOfField('evidence/p/criteria/capacity')).toEqual({ page: 'evidence', item: 'p' });
  });
});
