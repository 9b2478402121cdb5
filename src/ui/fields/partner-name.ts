import type { Locale, Translate } from '../../adapters/i18n';
import type { Dossier } from '../../domain/dossier/dossier';
import { organisationName } from './item-words';

/** What a stakeholder of the register is called, by its id; undefined where it is not there. */
export function partnerName(
  t: Translate,
  language: Locale,
  dossier: Pick<Dossier, 'endorsements'> | undefined,
  id: string | undefined,
): string | undefined {
  const register = dossier?.endorsements ?? [];
  const index = register.findIndex((one) => one.id === id);
  const one = register[index];
  return one && organisationName(t, language, one, index + 1);
}
