import type { Translate } from '../../adapters/i18n';

/** The labels of a text in each of its languages: « Sujet (arabe) ». */
export const inLanguages = (t: Translate, name: string) => ({
  ar: t('ask.fields.in-language', { name, language: t('history.languages.ar') }),
  fr: t('ask.fields.in-language', { name, language: t('history.languages.fr') }),
  en: t('ask.fields.in-language', { name, language: t('history.languages.en') }),
});
