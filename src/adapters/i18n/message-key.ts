import type first from './messages-fr';
import type exported from './messages-fr-exports';
import type pages from './messages-fr-pages';
import type report from './messages-fr-report';

/** The interface languages; Arabic is the default one. */
export type Locale = 'ar' | 'fr' | 'en';
export const locales: readonly Locale[] = ['ar', 'fr', 'en'];

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every key of `locales/fr`, which is the reference; a check holds the other two to it. */
export type MessageKey = Leaves<typeof first & typeof pages & typeof exported>;
/** Keys that no page may use: their words are there only for who asked for `wordsOf`. */
export type PaperKey = MessageKey | Leaves<typeof report>;
type MessageValues = Record<string, string | number | boolean>;
export type Translate<Key extends string = MessageKey> = (
  key: Key,
  values?: MessageValues,
) => string;
