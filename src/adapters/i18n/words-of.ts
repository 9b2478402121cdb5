import { IntlMessageFormat } from 'intl-messageformat';
import { formattersFor, type Formatters } from './format';
import type { Locale, PaperKey, Translate } from './message-key';
import { wordFiles } from './word-files';

/** What a page on paper is written with. */
export interface PaperWords {
  t: Translate<PaperKey>;
  f: Formatters;
}

/**
 * The words of a language that need not be the page's, which stays what it is.
 *
 * The store of the pages is left alone: svelte-i18n keeps one formatter for a message, in the
 * language of the moment, so that Arabic asked for on an English page would count in English.
 *
 * @throws TypeError when the language's files cannot be loaded (offline before they were cached)
 */
export async function wordsOf(language: Locale): Promise<PaperWords> {
  const files = await Promise.all(Object.values(wordFiles[language]).map((file) => file()));
  const messages: unknown = Object.assign({}, ...files.map(({ default: words }) => words));
  const formats = new Map<string, IntlMessageFormat>();
  const t: Translate<PaperKey> = (key, values) => {
    const message = textAt(messages, key);
    if (values === undefined) return message;
    const format =
      formats.get(key) ?? new IntlMessageFormat(message, language, {}, { ignoreTag: true });
    formats.set(key, format);
    return String(format.format(values));
  };
  return { t, f: formattersFor(language, t) };
}

/** The words of all three languages: a letterhead speaks two, and a letter any of them. */
export async function allPaperWords(): Promise<Record<Locale, PaperWords>> {
  const [ar, fr, en] = await Promise.all([wordsOf('ar'), wordsOf('fr'), wordsOf('en')]);
  return { ar, fr, en };
}

function textAt(messages: unknown, key: string): string {
  const text = key
    .split('.')
    .reduce<unknown>(
      (group, name) => (group as Record<string, unknown> | undefined)?.[name],
      messages,
    );
  if (typeof text !== 'string') throw new Error(`No text for the key ${key}`);
  return text;
}
