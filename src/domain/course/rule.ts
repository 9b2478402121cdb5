import type { CriterionId } from '../edition/edition';
import type { Circumstances } from './circumstances';
import type { CoursePlace } from './tasks';

/** Why a task is not complete yet; each has words `tasks.blockers.<code>`. */
export const blockerCodes = [
  'not-said-done',
  'criterion-unknown',
  'commitments-unanswered',
  'criteria-not-placed',
  'no-staff',
  'remacto-unanswered',
  'no-project',
  'no-consultation',
  'consultation-to-come',
  'not-recorded',
  'record-outdated',
  'no-stakeholder',
  'no-meeting',
  'meeting-to-come',
  'no-step',
  'not-proposed',
  'proposal-to-come',
  'modes-unanswered',
  'no-group',
  'group-to-come',
  'no-outcomes',
  'no-goal',
  'goals-without-line',
  'goals-without-value',
  'answers-missing',
  'answers-over-limit',
  'no-collectivity',
  'letter-not-signed',
  'letter-of-next-council',
  'no-endorsement-letter',
  'official-not-confirmed',
  'one-file-not-confirmed',
  'no-official-focal-point',
  'no-official-contact',
  'no-partner-focal-point',
  'partner-focal-point-unnamed',
  'no-proof',
  'file-incomplete',
  'not-submitted',
  'submission-to-come',
  'requests-unanswered',
  'no-result',
  'no-result-day',
  'result-to-come',
  'no-debrief',
] as const;
export type BlockerCode = (typeof blockerCodes)[number];

/** One thing that keeps a task from being complete, and the page that mends it. */
export interface Blocker extends CoursePlace {
  code: BlockerCode;
  /** how many of them there are; the place is that of the first */
  count?: number;
  /** the criterion it is about */
  criterion?: CriterionId;
}

/** Numbers, days and codes that a task's note tells; `tasks.notes.<task>` puts them in words. */
export type NoteFacts = Readonly<Record<string, number | string>>;

export interface Finding {
  /** whether anything of it was answered */
  isBegun: boolean;
  /** nothing left means that its rule holds */
  blockers: Blocker[];
  note: NoteFacts;
}

/** What makes a task complete, without what somebody has said of it. */
export type Rule = (given: Circumstances) => Finding;

/** The blocker where it applies, to be spread into a list. */
export const when = (applies: boolean, blocker: Blocker): Blocker[] => (applies ? [blocker] : []);

/** Whether something dated has happened on a day: a day not known has not come. */
export const hasCome = (on: string | undefined, { today }: Pick<Circumstances, 'today'>): boolean =>
  on !== undefined && on <= today.toString();
