import type { Digest } from '../decision/recorded';
import type { Dossier, EndorsedText } from '../dossier/dossier';
import type { LetterLanguage } from '../dossier/letters';

/** Somebody's declaration, and whether the text is still the one they declared. */
export interface EndorsedState {
  item: EndorsedText & { language: LetterLanguage; sha256: string };
  state: 'same' | 'changed';
}

/**
 * The declarations of one letter, the last first, each held against the text as it stands. A text that
 * is there no more has changed. A declaration that names no language or text says nothing, and is left out.
 *
 * @param textIn - the canonical text of the letter in a language; undefined where it has none
 */
export function endorsedStates(
  { endorsedTexts = [] }: Pick<Dossier, 'endorsedTexts'>,
  letterId: string,
  textIn: (language: LetterLanguage) => string | undefined,
  digest: Digest,
): EndorsedState[] {
  return endorsedTexts
    .filter(isWhole)
    .filter(({ letter }) => letter === letterId)
    .reverse()
    .toSorted(lastFirst)
    .map((item) => {
      const text = textIn(item.language);
      const isSame = text !== undefined && digest(text) === item.sha256;
      return { item, state: isSame ? 'same' : 'changed' };
    });
}

const isWhole = (one: EndorsedText): one is EndorsedState['item'] =>
  one.language !== undefined && one.sha256 !== undefined;

/** By its day, then by its place in the list: of one day, the one that was added last. */
const lastFirst = ({ on: one = '' }: EndorsedText, { on: other = '' }: EndorsedText): number =>
  one === other ? 0 : one < other ? 1 : -1;

/** The languages whose text changed since it was last declared. */
export function changedLanguages(states: readonly EndorsedState[]): LetterLanguage[] {
  const last = new Map<LetterLanguage, EndorsedState['state']>();
  for (const { item, state } of states) {
    if (!last.has(item.language)) last.set(item.language, state);
  }
  return [...last].filter(([, state]) => state === 'changed').map(([language]) => language);
}
