import type { Dossier } from '../../dossier/dossier';
import { hasWords } from '../../dossier/words';
import type { Edition } from '../../edition/edition';
import { missingAnswers, requiredAnswers } from '../../form/answers';
import type { Circumstances, Finding } from '../assessment';
import { assessEndorsements, assessSupportLetters } from './letters';

/**
 * Every required answer of the form, as the dossier has it, and every letter is there before the call
 * closes. It describes the state of the file and is no part of the verdict.
 */
export function assessCompleteness(_test: unknown, given: Circumstances): Finding {
  const { dossier, edition, call } = given;
  const missing = missingAnswers(dossier, edition);
  const lettersReady = areLettersReady(given, edition);
  const facts = {
    required: requiredAnswers(dossier, edition).length,
    missing,
    lettersReady,
    closesOn: call.closingDay?.toString() ?? null,
    closesIn: call.closingMonth,
  };
  const changes = [[{ kind: 'complete-file' as const, by: 'action' as const }]];
  const isComplete = missing.length === 0 && lettersReady;
  if (isComplete && call.state === 'open') return { status: 'met', facts, changes: [] };
  if (call.state === 'closed')
    return { status: 'not-met', blockedBy: 'time', facts, changes: [[]] };
  // nothing is missing but the call's own dates
  if (isComplete) return { status: 'unknown', facts, changes: [[]] };
  return hasBegun(dossier)
    ? { status: 'not-met', blockedBy: 'action', facts, changes }
    : { status: 'unknown', facts, changes };
}

const hasBegun = ({ answers }: Dossier) => Object.values(answers ?? {}).some(hasWords);

function areLettersReady(given: Circumstances, edition: Edition): boolean {
  return edition.criteria.every(({ test }) => {
    if ('supportLetter' in test) return assessSupportLetters(test, given).status === 'met';
    if ('endorsementsAtLeast' in test) return assessEndorsements(test, given).status === 'met';
    return true;
  });
}
