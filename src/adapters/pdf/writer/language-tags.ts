import type { PdfLanguage } from '../document';
import { asciiString } from './pdf-syntax';

/** Arabic as Morocco writes it, with its digits; French and English voices are found by language. */
const tags: Readonly<Record<PdfLanguage, string>> = { ar: 'ar-MA', fr: 'fr', en: 'en' };

export const languageTag = (language: PdfLanguage): string => tags[language];

export const langEntry = (language: PdfLanguage | undefined): string =>
  language ? `/Lang${asciiString(tags[language])}` : '';
