import type { Facts } from '../../domain/plan/mending';
import type { Fault } from '../answers/attempt.svelte';
import { readDay, type Closing } from './read-day';
import { readAnswer, readEndorsement, readLetters, readMandates, readStep } from './read-facts';

/** What the form holds: the facts where nothing is wrong with them, else the faults. */
export interface ReadClosing {
  faults: Fault[];
  doneOn?: string | undefined;
  facts: Facts;
}

/** Reads the form that closes an action. */
export function readClosing(closing: Closing): ReadClosing {
  const { t, today } = closing;
  const done = readDay(closing, 'on', { name: t('plan.close.on'), preset: today });
  const fact = readFact(closing);
  return {
    doneOn: done.day,
    facts: fact.facts,
    faults: [...fact.faults, ...done.faults],
  };
}

function readFact(closing: Closing): { faults: Fault[]; facts: Facts } {
  const { mending } = closing;
  switch (mending?.by) {
    case 'answer':
      return readAnswer(closing, mending.field);
    case 'support-letter':
      return readLetters(closing, mending.jurisdictions);
    case 'mandate':
      return readMandates(closing, mending.jurisdictions);
    case 'endorsement':
      return readEndorsement(closing);
    case 'step':
      return readStep(closing, mending);
    default:
      return { faults: [], facts: {} };
  }
}
