import type { Locale } from '../../../adapters/i18n';
import type { DecisionRecord } from '../../../domain/decision/decision-record';
import { joinedName, whoApplies } from '../../../domain/dossier/file-name';
import { frozenDossier } from '../known-words';

/**
 * `tarchih-decision-commune-ben-guerir-07.427.01.01-v2-ar.pdf`: in Latin letters whatever the language
 * of the sheet, and the same each time it is made, so that a version is never taken for another.
 */
export function paperFileName({ known, version }: DecisionRecord, language: Locale): string {
  const dossier = frozenDossier(known);
  const kind = dossier.jurisdictions[0]?.type ?? '';
  const who = whoApplies(dossier);
  return `${joinedName('tarchih-decision', kind, ...who, `v${String(version)}`, language)}.pdf`;
}
