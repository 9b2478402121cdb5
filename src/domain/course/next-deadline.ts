import type { Dossier } from '../dossier/dossier';
import { callWindow } from '../edition/call-window';
import type { Edition } from '../edition/edition';
import { openExchanges } from '../follow/exchanges';
import { sentOn } from '../submission/sent-on';
import { nextSession, type Session } from './sessions';

/** A day, or a month where only that is known, by which something is due or happens. */
export type Deadline =
  | { kind: 'call-closes'; on: string; enteredByPerson: boolean }
  | { kind: 'call-closes-in'; month: string }
  | { kind: 'exchange'; on: string; exchange: string }
  | { kind: 'roadmap-step'; on: string; step: string }
  | { kind: 'next-council'; on: string }
  | { kind: 'mandate-ends'; on: string; jurisdiction: string; isEstimate: boolean }
  | { kind: 'session'; month: string; jurisdiction: string; session: Session };

/**
 * The earliest deadline still to come; one of today is. A month counts from its first day, or from
 * today while it lasts; of two at the same time, that of the call comes first, the session last. Once
 * the file is sent, the call has no deadline left.
 *
 * @returns undefined while the dossier says nothing that has a date
 */
export function nextDeadline(
  dossier: Dossier,
  edition: Edition,
  today: Temporal.PlainDate,
  sessions: readonly Session[],
): Deadline | undefined {
  const now = today.toString();
  const starts = (deadline: Deadline): string => {
    if ('on' in deadline) return deadline.on;
    const first = `${deadline.month}-01`;
    return first < now ? now : first;
  };
  return [...knownDeadlines(dossier, edition, today), ...sessionDeadlines(dossier, sessions, today)]
    .filter((one) => !('on' in one) || one.on >= now)
    .toSorted((one, other) => {
      const [first, second] = [starts(one), starts(other)];
      return first < second ? -1 : Number(first > second);
    })[0];
}

/** All that the dossier and its edition have a day for, past days too; of the call, the month at least. */
export const knownDeadlines = (
  dossier: Dossier,
  edition: Edition,
  today: Temporal.PlainDate,
): Deadline[] => [
  ...callDeadlines(dossier, edition, today),
  ...exchangeDeadlines(dossier),
  ...stepDeadlines(dossier),
  ...councilDeadlines(dossier),
];

function callDeadlines(dossier: Dossier, edition: Edition, today: Temporal.PlainDate): Deadline[] {
  if (sentOn(dossier, today) !== undefined) return [];
  const { state, closingDay, enteredByPerson } = callWindow(edition, dossier.call ?? {}, today);
  if (closingDay === null || state === 'closed') return [];
  const { closes } = edition.call;
  if (closes !== null && 'month' in closes) {
    return [{ kind: 'call-closes-in', month: closes.month }];
  }
  // the day as printed is whole in Casablanca; what is left of the call falls on the next one
  const isLeft = Temporal.PlainDate.compare(today, closingDay) > 0;
  const on = (isLeft ? today : closingDay).toString();
  return [{ kind: 'call-closes', on, enteredByPerson }];
}

/** A request of OGP waits until it is answered. */
const exchangeDeadlines = (dossier: Dossier): Deadline[] =>
  openExchanges(dossier).flatMap(({ id, dueOn }) =>
    dueOn === undefined ? [] : [{ kind: 'exchange', on: dueOn, exchange: id }],
  );

const stepDeadlines = ({ roadmap = [] }: Dossier): Deadline[] =>
  roadmap.flatMap(({ id, dueOn }) =>
    dueOn === undefined ? [] : [{ kind: 'roadmap-step', on: dueOn, step: id }],
  );

function councilDeadlines({ plannedMandate, jurisdictions }: Dossier): Deadline[] {
  const starts = plannedMandate?.startedOn;
  return [
    ...(starts === undefined ? [] : [{ kind: 'next-council' as const, on: starts }]),
    ...jurisdictions.flatMap(({ id, mandate }): Deadline[] =>
      mandate?.endsOn === undefined
        ? []
        : [
            {
              kind: 'mandate-ends',
              on: mandate.endsOn,
              jurisdiction: id,
              isEstimate: mandate.endIs !== 'decreed',
            },
          ],
    ),
  ];
}

function sessionDeadlines(
  dossier: Dossier,
  sessions: readonly Session[],
  today: Temporal.PlainDate,
): Deadline[] {
  const next = nextSession(dossier, sessions, today);
  return next === undefined ? [] : [{ kind: 'session', ...next }];
}
