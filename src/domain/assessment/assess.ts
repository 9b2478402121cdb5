import type { Dossier } from '../dossier/dossier';
import { callWindow, type CallWindow } from '../edition/call-window';
import type { Criterion, Edition } from '../edition/edition';
import type { Assessment, Circumstances, CriterionResult, Finding, Verdict } from './assessment';
import { assessAnswer } from './criteria/answers';
import { assessCountry, assessOpenCall } from './criteria/call';
import { assessCompleteness } from './criteria/completeness';
import { assessEndorsements, assessSupportLetters } from './criteria/letters';
import { assessMandate } from './criteria/mandate';
import { assessTrackRecord } from './criteria/track-record';

/**
 * Assesses a dossier against an edition on a day: pure, synchronous, no words.
 *
 * @param asOf - a whole day in Casablanca; openness of the call and deadlines are judged on it
 * @returns every criterion with its facts, citations and what would change it
 */
export function assess(dossier: Dossier, edition: Edition, asOf: Temporal.PlainDate): Assessment {
  const call = callWindow(edition, dossier.call ?? {}, asOf);
  const { referenceDay, referenceIs } = referenceFor(call, asOf);
  const circumstances = { dossier, edition, asOf, referenceDay, referenceIs, call };
  const criteria = edition.criteria.map((criterion) => resultFor(criterion, circumstances));
  const mandate = criteria.find(({ id }) => id === 'mandate-16-months');
  const lastDay = mandate?.facts['lastEligibleDay'];
  return {
    edition: edition.id,
    asOf: asOf.toString(),
    referenceDay: referenceDay.toString(),
    referenceIs,
    verdict: verdictOf(criteria),
    lastEligibleDay: typeof lastDay === 'string' ? lastDay : null,
    criteria,
  };
}

/** The closing day while the call is, or may be, open; else the as-of day. No source says which day. */
function referenceFor(call: CallWindow, asOf: Temporal.PlainDate) {
  const isOpen = call.state === 'open' || call.state === 'uncertain';
  if (!isOpen || call.closingDay === null)
    return { referenceDay: asOf, referenceIs: 'as-of' as const };
  const ofEdition = call.closingMonth === null ? 'call-closes' : 'call-closes-in';
  const referenceIs: Assessment['referenceIs'] = call.enteredByPerson ? 'entered' : ofEdition;
  return { referenceDay: call.closingDay, referenceIs };
}

function resultFor(
  { id, kind, certainty, cite, test }: Criterion,
  given: Circumstances,
): CriterionResult {
  const { blockedBy, ...finding } = findingFor(test, given);
  return {
    id,
    kind,
    ...finding,
    ...(blockedBy === undefined ? {} : { blockedBy }),
    certainty,
    cite,
  };
}

function findingFor(test: Criterion['test'], given: Circumstances): Finding {
  if ('memberSince' in test) return assessCountry(test, given);
  if ('callOpen' in test) return assessOpenCall(test, given);
  if ('answerIsYes' in test) return assessAnswer(test, given);
  if ('supportLetter' in test) return assessSupportLetters(test, given);
  if ('endorsementsAtLeast' in test) return assessEndorsements(test, given);
  if ('monthsLeftAtLeast' in test) return assessMandate(test, given);
  if ('initiativeWithinYears' in test) return assessTrackRecord(test, given);
  if ('complete' in test) return assessCompleteness(test, given);
  return { status: 'judgement', facts: {}, changes: [] };
}

/** Whether a criterion has a part in the verdict of the whole. */
export const decidesVerdict = ({ id, kind }: Pick<CriterionResult, 'id' | 'kind'>): boolean =>
  kind === 'minimum' && id !== 'complete-and-on-time';

function verdictOf(criteria: readonly CriterionResult[]): Verdict {
  const deciding = criteria.filter(decidesVerdict);
  if (deciding.some(({ status }) => status === 'not-met')) return 'not-eligible';
  return deciding.every(({ status }) => status === 'met') ? 'eligible' : 'unknown';
}
