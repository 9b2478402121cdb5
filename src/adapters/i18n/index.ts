import { derived, get, type Readable } from 'svelte/store';
import { _, addMessages, init, locale as current } from 'svelte-i18n';
import { formattersFor, type Formatters } from './format';
import { locales, type Locale, type Translate } from './message-key';
import { wordFiles, type WordFile, type WordPart } from './word-files';

export {
  locales,
  type Locale,
  type MessageKey,
  type PaperKey,
  type Translate,
} from './message-key';

const loaded = new Set<WordFile>();
/** the first words, and those that a page has asked for since */
const needed = new Set<WordPart>(['first']);

const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** The current language; Arabic until the first `setLocale` resolves. */
export const locale: Readable<Locale> = derived(current, (value) =>
  isLocale(value) ? value : 'ar',
);

/** Message in the current language, with its ICU arguments. */
export const t: Readable<Translate> = derived(
  _,
  (format): Translate =>
    (key, values) =>
      format(key, values === undefined ? {} : { values }),
);

/** Dates, months, numbers and times as the current language writes them. */
export const f: Readable<Formatters> = derived([locale, t], ([language, translate]) =>
  formattersFor(language, translate),
);

/**
 * Loads a language once and makes it current.
 *
 * @throws TypeError when the language's file cannot be loaded (offline before it was cached)
 */
export async function setLocale(next: Locale): Promise<void> {
  // a page may have asked for its words while the first ones were on their way
  while (missingFiles(next).length > 0) await load(next);
  if (get(current) === null || get(current) === undefined) {
    await init({ fallbackLocale: next, initialLocale: next, handleMissingMessage: missing });
  }
  await current.set(next);
}

/** Loads the words of the pages, in the current language and from now on in every next one. */
export async function needPageWords(): Promise<void> {
  needed.add('pages');
  await load(get(locale));
}

/** Loads the words of what leaves the application, beside those of the pages. */
export async function needExportWords(): Promise<void> {
  needed.add('exports');
  await needPageWords();
}

function missingFiles(language: Locale): WordFile[] {
  return [...needed].map((part) => wordFiles[language][part]).filter((one) => !loaded.has(one));
}

async function load(language: Locale): Promise<void> {
  await Promise.all(
    missingFiles(language).map(async (one) => {
      const { default: messages } = await one();
      addMessages(language, messages as Parameters<typeof addMessages>[1]);
      loaded.add(one);
    }),
  );
}

export const directionOf = (language: Locale): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** Whether the rules and texts have a message of this name, for keys made of data. */
function missing({ id }: { id: string }): string {
  throw new Error(`No text for the key ${id}`);
}
