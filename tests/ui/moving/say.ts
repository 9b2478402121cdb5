import { get } from 'svelte/store';
import { f, needPageWords, setLocale, t, type Locale } from '../../../src/adapters/i18n';
import type { Saying } from '../../../src/ui/moving/saying';

/** The words of the pages in a language. */
export async function wordsIn(language: Locale): Promise<Saying> {
  await setLocale(language);
  await needPageWords();
  return { t: get(t), f: get(f) };
}
