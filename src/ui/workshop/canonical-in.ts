import type { Dossier } from '../../domain/dossier/dossier';
import type { LetterLanguage } from '../../domain/dossier/letters';
import type { Edition } from '../../domain/edition/edition';
import { canonicalFacts } from '../../domain/letters/letter-fact';
import { factsOf } from '../../domain/letters/letter-facts';
import { canonicalText } from '../../domain/letters/text/canonical-text';
import type { LetterTexts } from '../../domain/letters/text/letter-text';

/** A letter with what its facts stand for, on a day. */
export interface LetterOnDay {
  dossier: Dossier;
  edition: Edition;
  letterId: string;
  texts: LetterTexts['texts'];
  today: Temporal.PlainDate;
}

/** The text of a letter as it is declared: with its facts, in no words of the interface. */
export const canonicalIn =
  ({ dossier, edition, letterId, texts, today }: LetterOnDay) =>
  (language: LetterLanguage): string | undefined => {
    const lines = texts[language];
    if (lines === undefined) return undefined;
    return canonicalText(
      lines,
      canonicalFacts(factsOf(dossier, edition, letterId, language, today)),
    );
  };
