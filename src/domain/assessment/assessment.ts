import type { Certainty, Citation, CriterionId, Edition } from '../edition/edition';
import type { CallWindow } from '../edition/call-window';
import type { Dossier } from '../dossier/dossier';

/** `judgement`: no fact decides it, a person places it on a described scale. */
export type Status = 'met' | 'not-met' | 'unknown' | 'judgement';

/** Of the nine minimum criteria other than `complete-and-on-time`. */
export type Verdict = 'eligible' | 'not-eligible' | 'unknown';

/** `time`: nothing the collectivity does changes it now; `action`: it can be cured. */
export type BlockedBy = 'time' | 'action';

/** One thing that would change the result, as data: `applyChange` carries it out on a dossier. */
export type Change = { by: BlockedBy } & (
  | {
      kind: 'new-council' | 'later-end' | 'state-mandate';
      jurisdiction: string;
      endsOnOrAfter: string;
    }
  | { kind: 'name-collectivity'; endsOnOrAfter: string }
  | { kind: 'call-opens'; closesOnOrAfter: string }
  | { kind: 'confirm-support' | 'name-official' | 'confirm-only-file' }
  | { kind: 'sign-support-letter' | 'name-delegation'; jurisdiction: string }
  | { kind: 'new-endorsement' }
  | { kind: 'sign-endorsement'; endorsement: string }
  | { kind: 'new-initiative'; from: string; to: string }
  | { kind: 'date-initiative'; initiative: string; from: string; to: string }
  | { kind: 'complete-file' }
);

/**
 * What is lacking: all of the outer list is needed, one of each inner list is enough.
 * An empty inner list means that nothing can cure it.
 */
export type Needs = Change[][];

export type Fact =
  string | number | boolean | null | readonly string[] | readonly Record<string, Fact>[];
export type Facts = Readonly<Record<string, Fact>>;

export interface CriterionResult {
  id: CriterionId;
  kind: 'minimum' | 'assessed';
  status: Status;
  blockedBy?: BlockedBy;
  /** the answer used and the values computed; dates ISO, counts plain */
  facts: Facts;
  certainty: Certainty;
  cite: readonly Citation[];
  changes: Needs;
}

export interface Assessment {
  edition: string;
  /** whole day in Casablanca */
  asOf: string;
  /** the day from which the 16 months are counted */
  referenceDay: string;
  /** `call-closes-in`: of the closing only the month is known, and its last day stands for it */
  referenceIs: 'call-closes' | 'call-closes-in' | 'entered' | 'as-of';
  verdict: Verdict;
  /** earliest over the jurisdictions; null while a mandate is not known */
  lastEligibleDay: string | null;
  criteria: CriterionResult[];
}

/** What every criterion sees. */
export interface Circumstances {
  dossier: Dossier;
  edition: Edition;
  asOf: Temporal.PlainDate;
  referenceDay: Temporal.PlainDate;
  referenceIs: Assessment['referenceIs'];
  call: CallWindow;
}

export type Finding = Pick<CriterionResult, 'status' | 'facts' | 'changes'> & {
  blockedBy?: BlockedBy | undefined;
};
