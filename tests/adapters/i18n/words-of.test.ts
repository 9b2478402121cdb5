import { get } from 'svelte/store';
import { describe, expect, it } from 'vitest';
import { locale, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import { wordsOf } from '../../../src/adapters/i18n/words-of';

describe('the words of a language that is not the page’s', () => {
  it('count as that language counts, and leave the page in its own', async () => {
    await setLocale('en');
    const arabic = await wordsOf('ar');

    expect([0, 1, 2, 9, 16, 100].map((count) => arabic.t('result.unit.months', { count }))).toEqual(
      ['0 شهر', 'شهر واحد', 'شهران', '9 أشهر', '16 شهرا', '100 شهر'],
    );
    expect(arabic.f.date('2026-11-22').replace(/\u00a0/g, ' ')).toBe('22 نونبر 2026');
    expect(get(locale)).toBe('en');
  });

  it('do not teach the page to count in another language', async () => {
    await setLocale('en');
    const arabic = await wordsOf('ar');
    arabic.t('result.unit.months', { count: 3 });

    await needPageWords();
    await setLocale('ar');
    expect(get(t)('result.unit.months', { count: 3 })).toBe('3 أشهر');
  });

  it('hold those that no page loads', async () => {
    const { t: french } = await wordsOf('fr');
    expect(french('report.footer', { page: '{page}', pages: '{pages}', date: 'x' })).toBe(
      'Page {page} sur {pages} – x',
    );
  });

  it('say so when a text is missing', async () => {
    const { t: french } = await wordsOf('fr');
    expect(() => french('report.nothing' as 'report.title')).toThrow('report.nothing');
  });
});
