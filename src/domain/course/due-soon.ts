import type { Dossier } from '../dossier/dossier';
import type { Edition } from '../edition/edition';
import { knownDeadlines, type Deadline } from './next-deadline';

/** What is due on a day: a deadline of the course, or an action of the plan. */
export type Due = (
  Extract<Deadline, { on: string }> | { kind: 'action'; on: string; action: string }
) & {
  /** its day has passed, and nobody has said that it was done */
  isOverdue: boolean;
};

/** How far ahead one is reminded, in days. */
const ahead = 30;

/**
 * What is due in the next thirty days, and what is overdue: requests without an answer and actions that
 * are not done. Of other days nobody says whether they were kept, so that past ones are left out.
 */
export function dueSoon(dossier: Dossier, edition: Edition, today: Temporal.PlainDate): Due[] {
  const now = today.toString();
  const last = today.add({ days: ahead }).toString();
  const actions = (dossier.actions ?? []).flatMap(({ id, dueOn, doneOn }) =>
    dueOn === undefined || doneOn !== undefined
      ? []
      : [{ kind: 'action' as const, on: dueOn, action: id }],
  );
  return [...knownDeadlines(dossier, edition, today).filter(isOfADay), ...actions]
    .filter(({ kind, on }) => on <= last && (on >= now || kind === 'exchange' || kind === 'action'))
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
    .map((one) => ({ ...one, isOverdue: one.on < now }));
}

const isOfADay = (one: Deadline): one is Extract<Deadline, { on: string }> => 'on' in one;
