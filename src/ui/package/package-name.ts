import type { Locale, Translate } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';
import { jurisdictionTitle } from '../shell/dossier-name';

/** Who applies, in the language of what is read: « Commune de Tétouan, Région de … ». */
export const packageName = (
  t: Translate,
  { jurisdictions }: Pick<Dossier, 'jurisdictions'>,
  language: Locale,
): string =>
  jurisdictions
    .map((one) => jurisdictionTitle(t, one, language))
    .join(language === 'ar' ? '، ' : ', ');
