import type { BlockedBy, Facts, Needs } from '../assessment/assessment';
import type { Stage } from '../course/stages';
import type { Citation, minimumCriteria } from '../edition/edition';

type MinimumCode = `minimum-${(typeof minimumCriteria)[number]}`;

/** What can be lacking beyond the minimum criteria; each has words `gaps.of.<code>`. */
export const gapCodes = [
  'commitment-not',
  'commitment-partly',
  'commitments-unknown',
  'no-staff',
  'no-partner',
  'no-time',
  'programme-missing',
  'programme-reversed',
  'programme-ended',
  'adoption-ahead',
  'axis-empty',
  'project-reversed',
  'project-before',
  'project-after',
  'project-early',
  'judged-weak',
  'views-apart',
  'not-judged',
  'letter-undated',
  'steps-unproven',
  'claim-unsupported',
  'record-ageing',
  'proof-missing',
  'proof-expired',
  'criteria-without-proof',
  'nobody-consulted',
  'not-recorded',
  'decision-changed',
  'register-empty',
  'unanswered',
  'supporters-without-letter',
  'nobody-met',
  'no-roadmap',
  'cooperation-open',
  'no-focus-group',
  'no-line',
  'no-goal',
  'goals-unlinked',
  'goals-without-value',
  'goals-only-supporting',
  'values-uncovered',
  'letter-no-prepare',
  'letter-no-carry-out',
  'letters-alike',
] as const;
export type OtherCode = (typeof gapCodes)[number];
export type GapCode = MinimumCode | OtherCode;

/** One thing that the dossier lacks, as data: who says it, and where it is mended. */
export interface Gap {
  /** the code, with what it is about where there can be several; the same on every device */
  id: string;
  code: GapCode;
  stage: Stage;
  /** for its sentence; ids of items, dates ISO */
  facts: Facts;
  /** who says it; our own deduction is marked as such */
  cite: readonly Citation[];
  /** page of the dossier on which it is mended, and the part of its address that follows */
  page: string;
  item?: string;
  /** of a minimum criterion that is not met */
  blockedBy?: BlockedBy;
  /** what would mend it, where the assessment says so */
  changes?: Needs;
  /** keeps the dossier from being eligible, or from being known to be */
  blocks?: true;
}

/** The gap where it is there, to be spread into a list. */
export const when = (isThere: boolean, gap: Gap): Gap[] => (isThere ? [gap] : []);

/** Makes the gaps of one stage and source; the id follows from the code and what it is about. */
export const gapsAt =
  (stage: Stage, page: string) =>
  (
    code: OtherCode,
    cite: readonly Citation[],
    { about, ...more }: Partial<Pick<Gap, 'facts' | 'page' | 'item'>> & { about?: string } = {},
  ): Gap => ({
    id: about === undefined ? code : `${code}/${about}`,
    code,
    stage,
    page,
    facts: {},
    cite,
    ...more,
  });
