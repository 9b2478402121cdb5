import type { Dossier } from '../../domain/dossier/dossier';
import { joinedName, whoApplies } from '../../domain/dossier/file-name';
import type { LetterLanguage } from '../../domain/dossier/letters';
import { readLetterId } from '../../domain/letters/letter-id';

/**
 * `tarchih-letter-support-ben-guerir-07.427.01.01-fr-2026-11-22`, without its ending: in Latin letters
 * whatever the letter's language, so that old systems, mail and USB sticks keep it whole.
 *
 * @param madeOn - ISO date
 */
export function letterFileName(
  dossier: Dossier,
  letterId: string,
  language: LetterLanguage,
  madeOn: string,
): string {
  const { kind = '', id = '' } = readLetterId(letterId) ?? {};
  const who = senderNames(dossier, id);
  const named = who.some((part) => part !== '') ? who : [id];
  return joinedName('tarchih-letter', kind, ...named, language, madeOn);
}

function senderNames(dossier: Dossier, id: string): string[] {
  const collectivity = dossier.jurisdictions.find((one) => one.id === id);
  if (collectivity) return whoApplies({ ...dossier, jurisdictions: [collectivity] });
  const organisation = dossier.endorsements?.find((one) => one.id === id)?.organisation ?? {};
  return whoApplies({ ...dossier, jurisdictions: [{ id, type: 'commune', name: organisation }] });
}
