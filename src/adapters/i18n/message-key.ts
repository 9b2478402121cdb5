import type fr from './messages-fr';

/** The interface languages; Arabic is the default one. */
export type Locale = 'ar' | 'fr' | 'en';
export const locales: readonly Locale[] = ['ar', 'fr', 'en'];

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every key of `locales/fr`, which is the reference; a check holds the other two to it. */
export type MessageKey = Leaves<typeof fr>;
export type MessageValues = Record<string, string | number | boolean>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;
