import type { Dossier } from '../../domain/dossier/dossier';
import {
  decisionFaults,
  recordFaults,
  type DecisionFault,
  type DecisionNotice,
} from '../../domain/decision/decision-checks';
import type { MonthNames } from '../../domain/calendar/typed-date';
import type { Fault } from '../answers/attempt.svelte';
import { countFault } from '../answers/count-fault';
import { dateFault } from '../answers/date-fault';
import { idOf } from '../answers/dossier-value';
import type { Words } from '../fields/field-group';
import { isolated, shortTitle } from '../fields/item-words';

interface Looked {
  dossier: Dossier;
  today: Temporal.PlainDate;
  monthNames: MonthNames;
  /** the person asked for a record, which cannot be without its day and kind */
  isRecording: boolean;
}

export const votes = ['for', 'against', 'abstained'] as const;

/** What stands in the way of going on, in the order of the page. */
export function faultsOfDecision(words: Words, looked: Looked): Fault[] {
  const { t } = words;
  const { dossier, today, monthNames, isRecording } = looked;
  const typed = [
    dateFault(t, dossier, 'decision/on', monthNames),
    ...votes.map((one) =>
      countFault(t, dossier, `decision/votes/${one}`, t(`decide.votes.${one}`)),
    ),
  ].filter((fault) => fault !== undefined);
  // what is typed and not finished is not also missing
  const isTyped = (id: string) => typed.some((fault) => fault.id === id);
  const lacking = !isRecording
    ? []
    : recordFaults(dossier)
        .map((code) => ({ id: placeOf[code], code, message: t(`decide.decision.fault.${code}`) }))
        .filter(
          ({ id, code }) => !isTyped(id) && !(code === 'votes-missing' && hasVoteFault(typed)),
        );
  const said = decisionFaults(dossier, today).map((fault) => wordsFor(words, dossier, fault));
  return [...typed, ...lacking, ...said].toSorted((one, other) => order(one) - order(other));
}

const placeOf = {
  'day-missing': idOf('decision/on'),
  'day-in-future': idOf('decision/on'),
  'before-mandate': idOf('decision/on'),
  'kind-missing': idOf('decision/kind'),
  'votes-without-vote': idOf('decision/isVoted'),
  'votes-missing': idOf('decision/votes/for'),
  'nobody-voted': idOf('decision/votes/for'),
  'correction-missing': idOf('decision/correction/ar'),
} as const;

const places = [
  'decision/on',
  'decision/kind',
  'decision/isVoted',
  ...votes.map((one) => `decision/votes/${one}`),
  'decision/correction/ar',
].map(idOf);
const order = ({ id }: Fault) => places.indexOf(id);

const hasVoteFault = (faults: readonly Fault[]) =>
  faults.some(({ id }) => id.startsWith('decision-votes'));

function wordsFor({ t, f }: Words, dossier: Dossier, fault: DecisionFault): Fault {
  const { code } = fault;
  const values =
    code === 'day-in-future'
      ? { today: f.date(fault.today) }
      : code === 'before-mandate'
        ? {
            on: f.date(fault.on),
            started: f.date(fault.startedOn),
            name: nameOf({ t }, dossier, fault.jurisdiction),
          }
        : {};
  return { id: placeOf[code], code, message: t(`decide.decision.fault.${code}`, values) };
}

/** What is possible and worth a second look, in a sentence. */
export function noticeWords({ t, f }: Words, dossier: Dossier, notice: DecisionNotice): string {
  return notice.code === 'more-against'
    ? t('decide.decision.notice.more-against', {
        against: f.number(notice.against),
        for: f.number(notice.for),
      })
    : t('decide.decision.notice.after-mandate', {
        on: f.date(notice.on),
        ended: f.date(notice.endsOn),
        name: nameOf({ t }, dossier, notice.jurisdiction),
      });
}

export function nameOf({ t }: Pick<Words, 't'>, dossier: Dossier, id: string): string {
  const one = dossier.jurisdictions.find((other) => other.id === id);
  return one === undefined ? '' : isolated(shortTitle(t, one));
}
