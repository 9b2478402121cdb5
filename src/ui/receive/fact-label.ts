import type { MessageKey, Translate } from '../../adapters/i18n';
import { factNames } from '../../domain/letters/letter-fact';

const known: ReadonlySet<string> = new Set(Object.values(factNames).flat());

/** « [nom de la collectivité] »: a fact of the dossier within the words of a letter. */
export const factLabel = (t: Translate, name: string): string =>
  `[${known.has(name) ? t(`workshop.facts.${name}` as MessageKey) : name}]`;
