import type { Dossier, Endorsement, Jurisdiction } from '../dossier/dossier';
import type { LetterLanguage } from '../dossier/letters';
import type { Edition } from '../edition/edition';
import type { FactSource, Given } from './fact-parts';
import { commonFacts, endorsementFacts, supportFacts } from './facts-of-kind';
import { factNames, type FactName, type LetterFact } from './letter-fact';
import { readLetterId } from './letter-id';

/**
 * The facts that a letter can hold, in the order in which they are offered. Of a name only what was
 * written in the script of the letter counts, of any other text what was written in its language:
 * nobody wants an Arabic name, or a French function, in an English sentence.
 * Empty for a name of no letter, or one whose sender is there no more.
 *
 * @param language - of the letter's text
 * @param today - whole day in Casablanca: a meeting still to come is no fact
 */
export function factsOf(
  dossier: Dossier,
  edition: Edition,
  letterId: string,
  language: LetterLanguage,
  today: Temporal.PlainDate,
): LetterFact[] {
  const letter = readLetterId(letterId);
  const given = { dossier, edition, language, today };
  if (letter?.kind === 'support') {
    const sender = dossier.jurisdictions.find(({ id }) => id === letter.id);
    return sender ? named(factNames.support, supportSource(sender, given)) : [];
  }
  const sender = (dossier.endorsements ?? []).find(({ id }) => id === letter?.id);
  return sender ? named(factNames.endorsement, endorsementSource(sender, given)) : [];
}

const supportSource = (sender: Jurisdiction, given: Given): FactSource => ({
  ...commonFacts([sender], given),
  ...supportFacts(sender, given),
});

const endorsementSource = (sender: Endorsement, given: Given): FactSource => ({
  ...commonFacts(given.dossier.jurisdictions, given),
  ...endorsementFacts(sender, given),
});

/** A fact that does not apply, such as a delegation where the president signs, is not offered. */
const named = (names: readonly FactName[], source: FactSource): LetterFact[] =>
  names.flatMap((name) => {
    const fact = source[name];
    return fact === undefined ? [] : [{ name, ...fact }];
  });
