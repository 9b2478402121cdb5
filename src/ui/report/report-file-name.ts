import type { Locale } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';
import { joinedName, whoApplies } from '../../domain/dossier/file-name';

/**
 * `tarchih-readiness-commune-ben-guerir-07.427.01.01-ar-2026-11-22.pdf`: in Latin letters whatever
 * the report's language, so that old systems, mail and USB sticks keep it whole.
 *
 * @param madeOn - ISO date
 */
export function reportFileName(dossier: Dossier, language: Locale, madeOn: string): string {
  const kind = dossier.jurisdictions[0]?.type ?? '';
  const who = whoApplies(dossier);
  return `${joinedName('tarchih-readiness', kind, ...who, language, madeOn)}.pdf`;
}
