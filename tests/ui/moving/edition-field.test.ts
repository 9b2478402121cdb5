import { get } from 'svelte/store';
import { beforeAll, expect, it } from 'vitest';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import { valueWords } from '../../../src/ui/fields/field-words';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

it.each([
  ['ogp-local-2023', '2023 call'],
  ['ogp-local-2031', 'Call “ogp-local-2031”, unknown to this version'],
])('the edition %s is said as “%s” wherever a field is told', (id, said) => {
  const words = { t: get(t), f: get(f), language: 'en' as const };
  expect(valueWords(words, 'edition', id).replace(/[\u2068\u2069]/g, '')).toBe(said);
});
