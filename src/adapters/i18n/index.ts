import { derived, get, type Readable } from 'svelte/store';
import { _, addMessages, init, locale as current } from 'svelte-i18n';
import { formattersFor, type Formatters } from './format';
import { locales, type Locale, type Translate } from './message-key';

export {
  locales,
  type Locale,
  type MessageKey,
  type MessageValues,
  type Translate,
} from './message-key';

const loaders: Record<Locale, () => Promise<{ default: unknown }>> = {
  ar: () => import('./messages-ar'),
  fr: () => import('./messages-fr'),
  en: () => import('./messages-en'),
};
const loaded = new Set<Locale>();

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
  if (!loaded.has(next)) {
    const { default: messages } = await loaders[next]();
    addMessages(next, messages as Parameters<typeof addMessages>[1]);
    loaded.add(next);
  }
  if (get(current) === null || get(current) === undefined) {
    await init({ fallbackLocale: next, initialLocale: next, handleMissingMessage: missing });
  }
  await current.set(next);
}

export const directionOf = (language: Locale): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** Whether the rules and texts have a message of this name, for keys made of data. */
function missing({ id }: { id: string }): string {
  throw new Error(`No text for the key ${id}`);
}
