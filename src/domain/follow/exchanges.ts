import type { Dossier, Exchange } from '../dossier/dossier';
import { hasWords } from '../dossier/words';

/** Whether a request has been answered: the day of the answer is written, which a draft does not have. */
export const isAnswered = ({ answeredOn }: Exchange): boolean => answeredOn !== undefined;

/** Whether somebody wrote what OGP asks, or when: an entry that was added and left empty is none. */
export const isRequest = ({ on, request, dueOn, answeredOn, answer }: Exchange): boolean =>
  [on, dueOn, answeredOn].some((day) => day !== undefined) || hasWords(request) || hasWords(answer);

/** The requests still to be answered. */
export const openExchanges = ({ exchanges = [] }: Pick<Dossier, 'exchanges'>): Exchange[] =>
  exchanges.filter((one) => isRequest(one) && !isAnswered(one));

/**
 * The requests as they are to be looked at: first those without an answer, by the day by which one is
 * asked for, then the answered ones from the last on. Those of the same day keep their order.
 */
export function exchangesInOrder({ exchanges = [] }: Pick<Dossier, 'exchanges'>): Exchange[] {
  const open = exchanges.filter((one) => !isAnswered(one));
  const answered = exchanges.filter(isAnswered);
  return [
    ...open.toSorted((one, other) => byDay(one.dueOn ?? later, other.dueOn ?? later)),
    ...answered.toSorted((one, other) => byDay(other.answeredOn ?? '', one.answeredOn ?? '')),
  ];
}

/** After every day that can be typed. */
const later = '9999-12-31';

const byDay = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** What is possible of the days of a request, and worth a second look; nothing is refused. */
export type ExchangeRemark =
  | 'before-submission'
  | 'request-to-come'
  | 'due-before-request'
  | 'answer-to-come'
  | 'answered-before-request'
  | 'answered-late'
  | 'overdue'
  | 'answer-undated';

/** @param today - whole day in Casablanca */
export function exchangeRemarks(
  one: Exchange,
  { submission }: Pick<Dossier, 'submission'>,
  today: Temporal.PlainDate,
): ExchangeRemark[] {
  const { on, dueOn, answeredOn } = one;
  const now = today.toString();
  const isBefore = (day: string | undefined, other: string | undefined) =>
    day !== undefined && other !== undefined && day < other;
  const holds: Readonly<Record<ExchangeRemark, boolean>> = {
    'before-submission': isBefore(on, submission?.submittedOn),
    'request-to-come': isBefore(now, on),
    'due-before-request': isBefore(dueOn, on),
    'answer-to-come': isBefore(now, answeredOn),
    'answered-before-request': isBefore(answeredOn, on),
    'answered-late': isBefore(dueOn, answeredOn),
    overdue: !isAnswered(one) && isBefore(dueOn, now),
    'answer-undated': !isAnswered(one) && hasWords(one.answer),
  };
  return (Object.keys(holds) as ExchangeRemark[]).filter((remark) => holds[remark]);
}
