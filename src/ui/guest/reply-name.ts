import type { Dossier } from '../../domain/dossier/dossier';
import { joinedName, latinName, whoApplies } from '../../domain/dossier/file-name';
import { guestLetterOf } from './guest-letter';

/**
 * `tarchih-reply-reseau-eau-ben-guerir-07.427.01.01-2026-11-22.tarchih`: who answers whom, in Latin
 * letters, so that mail and USB sticks keep it whole.
 *
 * @param madeOn - ISO date
 */
export function replyName(dossier: Dossier, madeOn: string): string {
  const { fr, en } = guestLetterOf(dossier)?.endorsement?.organisation ?? {};
  const from = latinName(fr ?? '') || latinName(en ?? '');
  return `${joinedName('tarchih-reply', from, ...whoApplies(dossier), madeOn)}.tarchih`;
}
