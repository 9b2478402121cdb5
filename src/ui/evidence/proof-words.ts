import type { Locale, Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { Proof } from '../../domain/dossier/dossier';
import { hasWords } from '../../domain/dossier/words';
import type { ProofFlag } from '../../domain/evidence/proof-flags';
import { short } from '../fields/item-words';
import { wordsIn } from '../shell/dossier-name';

/** The title of a proof, or its reference, or its number while it has neither. */
export const proofName = (
  t: Translate,
  language: Locale,
  { title, reference }: Proof,
  number: number,
): string =>
  short(wordsIn(title, language)) ||
  short(wordsIn(reference, language)) ||
  t('evidence.numbered', { number });

/** What a proof consists of, and its dates: « Fichier · Lien · Datée du 3 mars 2024 ». */
export function proofNote({ t, f }: { t: Translate; f: Formatters }, proof: Proof): string {
  const { files = {}, link = '', reference, on, validUntil } = proof;
  return [
    ...(Object.keys(files).length > 0 ? [t('evidence.kinds.file')] : []),
    ...(link.trim() === '' ? [] : [t('evidence.kinds.link')]),
    ...(hasWords(reference) ? [t('evidence.kinds.reference')] : []),
    ...(on === undefined ? [] : [t('evidence.row.on', { date: f.date(on) })]),
    ...(validUntil === undefined ? [] : [t('evidence.row.until', { date: f.date(validUntil) })]),
  ].join(' · ');
}

/** Flags in a few words, one after the other. */
export const flagWords = (t: Translate, flags: readonly ProofFlag[]): string =>
  flags.map((flag) => t(`evidence.flags.${flag}`)).join(' · ');

/** The flags of one proof as its page tells them. */
export interface Told {
  flags: readonly ProofFlag[];
  /** in words */
  referenceDay: string;
}
