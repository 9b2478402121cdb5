import { hasContent, isUnfinished } from '../content-of';
import { hasCome, when, type Rule } from '../rule';

/** The day on which the form was sent is recorded, and has come. */
export const submission: Rule = (given) => {
  const on = given.dossier.submission?.submittedOn;
  const isToCome = on !== undefined && !hasCome(on, given);
  return {
    isBegun: on !== undefined || isUnfinished(given.dossier, 'submission'),
    blockers: [
      ...when(on === undefined, { code: 'not-submitted', page: 'submission' }),
      ...when(isToCome, { code: 'submission-to-come', page: 'submission' }),
    ],
    note: on === undefined ? {} : { on },
  };
};

/** A result and its day are recorded, and the day has come. */
export const outcome: Rule = (given) => {
  const { result, on } = given.dossier.outcome ?? {};
  const isToCome = on !== undefined && !hasCome(on, given);
  return {
    isBegun: hasContent(given.dossier.outcome) || isUnfinished(given.dossier, 'outcome'),
    blockers: [
      ...when(result === undefined, { code: 'no-result', page: 'outcome' }),
      ...when(on === undefined, { code: 'no-result-day', page: 'outcome' }),
      ...when(isToCome, { code: 'result-to-come', page: 'outcome' }),
    ],
    note: { ...(result !== undefined && { result }), ...(on !== undefined && { on }) },
  };
};
