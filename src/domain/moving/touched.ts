import type { Dossier } from '../dossier/dossier';
import type { Edition } from '../edition/edition';
import { answersOverLimit, isAnswered } from '../form/answers';
import { formQuestions } from '../form/form-questions';

type Overrun = ReturnType<typeof answersOverLimit>[number];

/** Something that counts under one edition only: it waits in the dossier, or counts again. */
type Standing = 'waits' | 'counts-again';

/** What of a dossier a move touches. Everything stays written; this says what counts no more, or again. */
export interface Touched {
  /** questions with an answer that are asked no more: it stays, and comes back with the question */
  unasked: string[];
  /** questions asked anew whose answer the dossier holds already */
  returning: string[];
  /** answers that a limit makes too long, or longer than before */
  tooLong: Overrun[];
  /** order, limits and questions entered for the form of a call nobody has announced */
  ownForm: Standing | undefined;
  /** days of the call entered by the person, which those of an edition replace */
  callDates: Standing | undefined;
  /** criteria that are no more, and to which a proof or an appreciation is tied */
  criteria: string[];
  /** something was sent to OGP: its frozen copy keeps its own edition */
  isSent: boolean;
}

/**
 * What of a dossier a move from one edition to another touches.
 *
 * @param from - the edition the dossier follows
 */
export function touchedBy(from: Edition, to: Edition, dossier: Dossier): Touched {
  const [before, after] = [answeredIn(dossier, from), answeredIn(dossier, to)];
  return {
    unasked: [...before].filter((id) => !after.has(id)),
    returning: [...after].filter((id) => !before.has(id)),
    tooLong: longer(answersOverLimit(dossier, from), answersOverLimit(dossier, to)),
    ownForm:
      (dossier.questions ?? []).length === 0
        ? undefined
        : standing(from.provisional, to.provisional),
    callDates: hasCallDates(dossier) ? standing(isUndated(from), isUndated(to)) : undefined,
    criteria: criteriaInUse(dossier).filter((id) => has(from, id) && !has(to, id)),
    isSent: isSent(dossier),
  };
}

/** Whether a dossier, or a frozen copy of it, says that it was sent to OGP. */
const isSent = ({ submission, submissions }: Dossier): boolean =>
  submission?.submittedOn !== undefined || (submissions ?? []).length > 0;

/** The text questions of a form that have an answer, in the order of the form. */
const answeredIn = (dossier: Dossier, edition: Edition): ReadonlySet<string> =>
  new Set(
    formQuestions(dossier, edition)
      .filter(({ id, form }) => form === 'text' && isAnswered(dossier, id))
      .map(({ id }) => id),
  );

function longer(before: readonly Overrun[], after: readonly Overrun[]): Overrun[] {
  const known = new Map(before.map((one) => [`${one.id}/${one.language}`, one.over]));
  return after.filter(({ id, language, over }) => over > (known.get(`${id}/${language}`) ?? 0));
}

function standing(countedBefore: boolean, countsAfter: boolean): Standing | undefined {
  if (countedBefore === countsAfter) return undefined;
  return countsAfter ? 'counts-again' : 'waits';
}

const hasCallDates = ({ call }: Dossier) =>
  call?.opensOn !== undefined || call?.closesOn !== undefined;

/** Days entered by the person count where the edition has no closing of its own. */
const isUndated = ({ call }: Edition) => call.closes === null;

const has = ({ criteria }: Edition, id: string) => criteria.some((one) => one.id === id);

const criteriaInUse = ({ evidence, judgements }: Dossier): string[] => [
  ...new Set([
    ...(evidence ?? []).flatMap(({ criteria }) => Object.keys(criteria ?? {})),
    ...Object.keys(judgements ?? {}),
  ]),
];
