import { get } from 'svelte/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { fieldName, valueWords } from '../../../src/ui/fields/field-words';

const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [],
  questions: [{ id: 'my.own', label: { en: 'Which languages?' } }],
};

beforeEach(async () => {
  await setLocale('en');
  await needPageWords();
});

const words = () => ({ t: get(t), f: get(f), language: 'en' as const });

describe('what was pasted, in the history', () => {
  it.each([
    ['why', 'Why do you wish to join OGP Local?'],
    ['my.own', 'Which languages?'],
    ['gone', 'Question that is no longer in the form'],
  ])('says which question it was: %s', (id, label) => {
    expect(fieldName(words(), dossier, `pasted/${id}/on`)).toContain(label);
  });

  it('says in which language, and on which day', () => {
    expect(valueWords(words(), 'pasted/why/language', 'en', dossier)).toBe('English');
    expect(valueWords(words(), 'pasted/why/on', '2026-11-22', dossier)).toMatch(/22\s?November/u);
  });
});
