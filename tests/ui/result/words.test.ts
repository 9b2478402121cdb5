import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import type { Jurisdiction } from '../../../src/domain/dossier/dossier';
import { plain, wordsNow } from './words-of';

const province: Jurisdiction = { id: 'j4', type: 'province', name: {} };

describe('a collectivity that has no name yet', () => {
  beforeEach(() => setLocale('fr'));

  it.each([
    ['fr', 'Province'],
    ['en', 'Province'],
    ['ar', 'إقليم'],
  ] as const)('is called by its kind alone in %s', async (language, expected) => {
    await setLocale(language);
    const words = wordsNow({ edition: 'ogp-local-next', jurisdictions: [province] });
    for (const form of ['title', 'phrase', 'subject'] as const)
      expect(words.named(province, form)).toBe(expected);
  });

  it('keeps its name once it has one', () => {
    const named = { ...province, name: { fr: 'Oujda' } };
    const words = wordsNow({ edition: 'ogp-local-next', jurisdictions: [named] });
    expect(plain(words.collectivity('j4'))).toBe('Province d’Oujda');
  });
});
