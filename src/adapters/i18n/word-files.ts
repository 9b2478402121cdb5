import type { Locale } from './message-key';

export type WordFile = () => Promise<{ default: unknown }>;

/** The words of the first screens, those of the pages behind them, and those that only paper needs. */
export const wordFiles: Record<Locale, Record<'first' | 'pages' | 'report', WordFile>> = {
  ar: {
    first: () => import('./messages-ar'),
    pages: () => import('./messages-ar-pages'),
    report: () => import('./messages-ar-report'),
  },
  fr: {
    first: () => import('./messages-fr'),
    pages: () => import('./messages-fr-pages'),
    report: () => import('./messages-fr-report'),
  },
  en: {
    first: () => import('./messages-en'),
    pages: () => import('./messages-en-pages'),
    report: () => import('./messages-en-report'),
  },
};
