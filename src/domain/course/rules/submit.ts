import { isRequest, openExchanges } from '../../follow/exchanges';
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

/** No request of OGP waits for an answer; that there was none is said by the mark alone. */
export const exchanges: Rule = ({ dossier }) => {
  const all = (dossier.exchanges ?? []).filter(isRequest);
  const open = openExchanges(dossier);
  const [first] = open;
  return {
    isBegun: all.length > 0 || isUnfinished(dossier, 'exchanges'),
    blockers: when(first !== undefined, {
      code: 'requests-unanswered',
      page: 'exchanges',
      item: first?.id,
      count: open.length,
    }),
    note: { requests: all.length, answered: all.length - open.length },
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

/** Something is written of what the candidacy taught. */
export const debrief: Rule = ({ dossier }) => {
  const isWritten = hasContent(dossier.debrief);
  return {
    isBegun: isWritten,
    blockers: when(!isWritten, { code: 'no-debrief', page: 'debrief' }),
    note: {},
  };
};
