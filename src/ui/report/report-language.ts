import type { Locale } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';

/** The language a report is offered in first: the dossier's own, else the interface's. */
export const reportLanguage = ({ language }: Dossier, locale: Locale): Locale => language ?? locale;
