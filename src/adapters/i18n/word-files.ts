import type { Locale } from './message-key';

export type WordFile = () => Promise<{ default: unknown }>;

export type WordPart = 'first' | 'pages' | 'exports' | 'report';

/** The words of the first screens, those of the pages behind them, of what leaves the application, and those that only paper needs. */
export const wordFiles: Record<Locale, Record<WordPart, WordFile>> = {
  ar: {
    first: () => import('./messages-ar'),
    pages: () => import('./messages-ar-pages'),
    exports: () => import('./messages-ar-exports'),
    report: () => import('./messages-ar-report'),
  },
  fr: {
    first: () => import('./messages-fr'),
    pages: () => import('./messages-fr-pages'),
    exports: () => import('./messages-fr-exports'),
    report: () => import('./messages-fr-report'),
  },
  en: {
    first: () => import('./messages-en'),
    pages: () => import('./messages-en-pages'),
    exports: () => import('./messages-en-exports'),
    report: () => import('./messages-en-report'),
  },
};
