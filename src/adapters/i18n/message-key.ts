import type first from './messages-fr';
import type pages from './messages-fr-pages';

/** The interface languages; Arabic is the default one. */
export type Locale = 'ar' | 'fr' | 'en';
export const locales: readonly Locale[] = ['ar', 'fr', 'en'];

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every key of `locales/fr`, which is the reference; a check holds the other two to it. */
export type MessageKey = Leaves<typeof first & typeof pages>;
type MessageValues = Record<string, string | number | boolean>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;
