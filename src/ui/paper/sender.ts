import type { PaperWords } from '../../adapters/i18n/words-of';
import { frenchLink } from '../../domain/collectivity/french-link';
import type { Dossier, Jurisdiction, LocalizedText } from '../../domain/dossier/dossier';
import type { LetterKind, LetterLanguage } from '../../domain/dossier/letters';
import { headOf, type LetterHead } from '../workshop/letter-head';
import { senderOf } from '../workshop/letter-sender';
import { inScript } from './in-script';

/** Whose letter it is, and what the dossier holds for its paper. */
export interface PaperSender extends LetterHead {
  kind: LetterKind;
  name: LocalizedText;
  /** of a collectivity */
  type: Jurisdiction['type'] | undefined;
}

/** Undefined for a name of no letter, or one whose sender is in the dossier no more. */
export function paperSender(dossier: Dossier, letterId: string): PaperSender | undefined {
  const sender = senderOf(dossier, letterId);
  if (sender === undefined) return undefined;
  const { kind, name, id } = sender;
  const collectivity = kind === 'support' && dossier.jurisdictions.find((one) => one.id === id);
  const type = collectivity ? collectivity.type : undefined;
  return { ...headOf(dossier, sender), kind, name, type };
}

/** « Commune de Ben Guerir », or an organisation as it is called; empty without a name in that script. */
export function nameOfSender(
  { type, name }: PaperSender,
  { t }: PaperWords,
  language: LetterLanguage,
): string {
  const own = inScript(name, language);
  if (type === undefined || own === '') return own;
  return t(`collectivities.title.${type}`, { linkedName: linked(t, own) });
}

export const linked = (t: PaperWords['t'], name: string): string =>
  t(`collectivities.link.${frenchLink(name)}`, { name });
