import type { Dossier } from '../dossier/dossier';
import type { Criterion, Edition } from '../edition/edition';
import {
  listDifference,
  partChanges,
  type ItemChange,
  type ListDifference,
  type PartChange,
} from './list-difference';
import { touchedBy, type Touched } from './touched';

export type EditionQuestion = Edition['questions'][number];

/** What an edition says of its call and of the day its rules are judged on. */
export type CallRules = Pick<Edition, 'provisional'> &
  Edition['call'] & { referenceDay: Edition['referenceDay'] };

export type QuestionChange = ItemChange<EditionQuestion>;
export type CriterionChange = ItemChange<Criterion>;

export interface EditionDifference {
  call: PartChange<CallRules>[];
  questions: ListDifference<EditionQuestion>;
  /** the questions that both ask stand in another order */
  isReordered: boolean;
  criteria: ListDifference<Criterion>;
  /** what of the dossier the move touches; nothing of it is taken away */
  touched: Touched;
}

/**
 * Everything in which two editions differ, as data: questions and criteria added, changed (part by
 * part, old and new) and removed, the call, and what of a dossier that touches. Words are no part of an
 * edition: a question or criterion is the same as long as its id is.
 *
 * @param from - the edition the dossier follows
 * @param to - the edition it would follow
 */
export function editionDifference(from: Edition, to: Edition, dossier: Dossier): EditionDifference {
  const criteria = listDifference(from.criteria, to.criteria, criterionParts);
  return {
    call: partChanges(callRules(from), callRules(to), callParts),
    questions: listDifference(from.questions, to.questions, questionParts),
    isReordered: isReordered(from, to),
    criteria,
    touched: touchedBy(from, to, dossier),
  };
}

/** Whether nothing at all differs between the two editions. */
export const isNothing = ({ call, questions, isReordered, criteria }: EditionDifference): boolean =>
  call.length === 0 && !isReordered && isEmpty(questions) && isEmpty(criteria);

/** A change of the sources that are cited, and of nothing else. */
export const isOfSourcesOnly = ({ parts }: QuestionChange | CriterionChange): boolean =>
  parts.every(({ part }) => part === 'cite');

const questionParts: readonly (keyof EditionQuestion)[] = [
  'form',
  'required',
  'limit',
  'criteria',
  'certainty',
  'cite',
];
const criterionParts: readonly (keyof Criterion)[] = [
  'test',
  'kind',
  'stage',
  'evidence',
  'certainty',
  'cite',
];
const callParts: readonly (keyof CallRules)[] = [
  'provisional',
  'opens',
  'closes',
  'certainty',
  'cite',
  'referenceDay',
];

const callRules = ({ provisional, call, referenceDay }: Edition): CallRules => ({
  provisional,
  ...call,
  referenceDay,
});

const isEmpty = ({ added, changed, removed }: Record<keyof ListDifference<never>, unknown[]>) =>
  added.length + changed.length + removed.length === 0;

function isReordered(from: Edition, to: Edition): boolean {
  const inBoth = (one: Edition, other: Edition) => {
    const known = new Set(other.questions.map(({ id }) => id));
    return one.questions.map(({ id }) => id).filter((id) => known.has(id));
  };
  return inBoth(from, to).join() !== inBoth(to, from).join();
}
