import type { Translate } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';
import { dossierName } from '../shell/dossier-name';

/** « X (autre appel) », « X (autre appel 2) »…: the first that no other dossier goes by. */
export function nextName(t: Translate, dossier: Dossier, taken: readonly string[]): string {
  const name = dossierName(t, dossier);
  let candidate = t('moving.next.named', { name });
  for (let number = 2; taken.includes(candidate); number += 1) {
    candidate = t('moving.next.named-again', { name, number: String(number) });
  }
  return candidate;
}
