import type { Dossier, LocalizedText } from '../dossier/dossier';
import type { DecisionFacts } from './decision-record';

type Draft = NonNullable<Dossier['decision']>;

/** What the draft says of the decision, with nothing that is empty: two that say the same are equal. */
export function factsOf(draft: Draft): Partial<DecisionFacts> {
  const { on, kind, takenBy, isVoted, votes = {} } = draft;
  const reasons = saidIn(draft.reasons);
  const hasVotes = Object.values(votes).some((number) => number !== undefined);
  return {
    ...(on !== undefined && { on }),
    ...(kind !== undefined && { kind }),
    ...(takenBy !== undefined && { takenBy }),
    ...(isVoted !== undefined && { isVoted }),
    ...(hasVotes && { votes }),
    ...(reasons && { reasons }),
  };
}

/** A text in the languages in which it says something; undefined where there is none. */
export function saidIn(text: LocalizedText | undefined): LocalizedText | undefined {
  const said = Object.entries<string | undefined>(text ?? {}).filter(
    ([, words = '']) => words.trim() !== '',
  );
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
