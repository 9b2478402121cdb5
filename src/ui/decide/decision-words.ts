import type { DecisionFacts } from '../../domain/decision/decision-record';
import type { Words } from '../fields/field-group';

interface Row {
  label: string;
  value: string;
}

/** What was decided, but for its reasons, which are a person's own text. */
export function decisionRows(decision: DecisionFacts, words: Words): Row[] {
  const { t, f } = words;
  const { on, kind, takenBy } = decision;
  const vote = voteWords(decision, words);
  return [
    { label: t('decide.recorded.on'), value: f.date(on) },
    { label: t('decide.recorded.kind'), value: t(`decide.kinds.${kind}`) },
    ...(takenBy === undefined
      ? []
      : [{ label: t('decide.recorded.taken-by'), value: t(`decide.takers.${takenBy}`) }]),
    ...(vote === undefined ? [] : [{ label: t('decide.recorded.vote'), value: vote }]),
  ];
}

/** The counts of a vote, that there was none, or nothing where nobody has said. */
function voteWords({ isVoted, votes = {} }: DecisionFacts, { t, f }: Words): string | undefined {
  if (isVoted === 'no') return t('decide.recorded.no-vote');
  if (isVoted === 'unknown') return t('parts.status.unknown');
  if (isVoted === undefined) return undefined;
  return t('decide.recorded.counted', {
    inFavour: f.number(votes.for ?? 0),
    against: f.number(votes.against ?? 0),
    abstained: f.number(votes.abstained ?? 0),
  });
}

/** « Version 2 : ne pas candidater (20 novembre 2026) », for lists and the history. */
export const versionWords = (
  { t, f }: Pick<Words, 't' | 'f'>,
  { version, decision: { kind, on } }: { version: number; decision: DecisionFacts },
): string =>
  t('decide.decision.version', { version, kind: t(`decide.kinds.${kind}`), on: f.date(on) });
