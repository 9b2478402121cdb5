import type { Dossier } from '../dossier/dossier';
import { letterLanguages, type LetterLanguage } from '../dossier/letters';
import { hasWords } from '../dossier/words';
import { elementsOf, type ElementId } from './elements';
import { readLetterId } from './letter-id';
import type { LetterTexts } from './text/letter-text';
import { saidIn } from './text/said';

/** How far the text of a letter is, apart from its signature. */
export interface LetterWriting {
  /** that have a text, in the order of the interface */
  languages: readonly LetterLanguage[];
  /** elements that nothing shows yet; empty as well while nobody has begun */
  missing: readonly ElementId[];
}

/**
 * How far a letter is written: an element counts once somebody has ticked it against a paragraph of one
 * of its languages, or once what it needs was entered.
 *
 * @param texts - undefined while nobody has begun
 */
export function writingOf(
  dossier: Dossier,
  letterId: string,
  texts: LetterTexts['texts'] | undefined,
): LetterWriting {
  const letter = readLetterId(letterId);
  const languages = letterLanguages.filter((one) => (texts?.[one]?.length ?? 0) > 0);
  if (letter === undefined || languages.length === 0) return { languages, missing: [] };
  const said = new Set(languages.flatMap((one) => [...saidIn(texts?.[one] ?? [])]));
  const shown = shownBy(dossier, letterId, languages);
  const missing = elementsOf(letter.kind).filter(({ id }) => !said.has(id) && !shown.has(id));
  return { languages, missing: missing.map(({ id }) => id) };
}

/** The elements that what was entered beside the text shows: who signs, the paper, an English text. */
export function shownBy(
  dossier: Dossier,
  letterId: string,
  languages: readonly LetterLanguage[],
): ReadonlySet<ElementId> {
  const { signatory, letterhead, delegation } = headOf(dossier, letterId);
  const isSigned = hasWords(signatory?.name) && delegation !== 'missing';
  const hasHead = letterhead?.logo !== undefined || hasWords(letterhead?.lines);
  const shown: ElementId[] = [
    ...(isSigned ? (['signer'] as const) : []),
    ...(hasHead ? (['letterhead'] as const) : []),
    ...(languages.includes('en') ? (['english'] as const) : []),
  ];
  return new Set(shown);
}

function headOf(dossier: Dossier, letterId: string) {
  const letter = readLetterId(letterId);
  if (letter?.kind === 'support') {
    const one = dossier.jurisdictions.find(({ id }) => id === letter.id);
    const { signatory, signedBy, delegation } = one?.supportLetter ?? {};
    const isMissing = signedBy === 'delegate' && !hasWords(delegation);
    return { signatory, letterhead: one?.letterhead, delegation: isMissing ? 'missing' : 'named' };
  }
  const one = dossier.endorsements?.find(({ id }) => id === letter?.id);
  return { signatory: one?.signatory, letterhead: one?.letterhead, delegation: 'named' };
}
