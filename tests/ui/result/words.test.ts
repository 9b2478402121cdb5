import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import type { Jurisdiction } from '../../../src/domain/dossier/dossier';
import { plain, wordsNow } from './words-of';

const province: Jurisdiction = { id: 'j4', type: 'province', name: {} };

describe('a collectivity that has no name yet', () => {
  beforeEach(() => setLocale('fr'));

  it.each([
    ['title', 'Province'],
    ['phrase', 'la province'],
    ['subject', 'La province'],
  ] as const)('is called by its kind alone as a %s', (form, expected) => {
    const words = wordsNow({ edition: 'ogp-local-next', jurisdictions: [province] });
    expect(words.named(province, form)).toBe(expected);
  });

  it('keeps its name once it has one', () => {
    const named = { ...province, name: { fr: 'Oujda' } };
    const words = wordsNow({ edition: 'ogp-local-next', jurisdictions: [named] });
    expect(plain(words.collectivity('j4'))).toBe('Province d’Oujda');
  });
});
