import { sha256Of } from '../../adapters/digest/sha256';
import type { Edition } from '../../domain/edition/edition';
import { changedLanguages, endorsedStates } from '../../domain/letters/endorsed-state';
import { letterIdOf } from '../../domain/letters/letter-id';
import { writingOf, type LetterWriting } from '../../domain/letters/letter-writing';
import type { Letter } from '../../domain/letters/letter';
import type { Session } from '../session.svelte';
import { canonicalIn } from '../workshop/canonical-in';

/** How far the text of a letter is, for the list of letters. */
export interface TextState extends LetterWriting {
  letterId: string;
  /** a text was changed after somebody had declared it */
  isChanged: boolean;
}

/** How far the texts of letters are on a day, each asked by its letter. */
export function textStates(
  { dossier, letterTexts }: Pick<Session, 'dossier' | 'letterTexts'>,
  edition: Edition,
  today: Temporal.PlainDate,
): (letter: Pick<Letter, 'kind' | 'id'>) => TextState {
  const known = new Map(letterTexts.map((one) => [one.letterId, one.texts]));
  return ({ kind, id }) => {
    const letterId = letterIdOf(kind, id);
    const texts = known.get(letterId) ?? {};
    const textIn = canonicalIn({ dossier, edition, letterId, texts, today });
    const states = endorsedStates(dossier, letterId, textIn, sha256Of);
    return {
      letterId,
      ...writingOf(dossier, letterId, texts),
      isChanged: changedLanguages(states).length > 0,
    };
  };
}
