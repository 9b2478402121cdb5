import type { Locale } from './message-key';

export type WordFile = () => Promise<{ default: unknown }>;

/** The words of the first screens, and those of the pages behind them. */
export const wordFiles: Record<Locale, Record<'first' | 'pages', WordFile>> = {
  ar: { first: () => import('./messages-ar'), pages: () => import('./messages-ar-pages') },
  fr: { first: () => import('./messages-fr'), pages: () => import('./messages-fr-pages') },
  en: { first: () => import('./messages-en'), pages: () => import('./messages-en-pages') },
};
