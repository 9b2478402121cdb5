import type { CalendarEvent } from '../../adapters/calendar-file/calendar-event';
import type { Locale } from '../../adapters/i18n';
import type { Dossier, LocalizedText } from '../../domain/dossier/dossier';
import { openExchanges } from '../../domain/follow/exchanges';
import { privateData } from '../../domain/partners/private-data';
import type { PlannedSchedule, Schedule } from '../../domain/schedule/schedule';
import { short } from '../fields/item-words';
import type { Words } from '../result/words';
import { dossierName, wordsIn } from '../shell/dossier-name';
import { plainText } from '../shell/isolate';
import { goalWords } from './schedule-words';

/** What a calendar is told of a dossier; its words are in one language. */
export interface CalendarSubject {
  dossier: Dossier;
  schedule: Schedule;
  words: Words;
  language: Locale;
}

/** A whole day, or several, with reminders some days before. */
const wholeDays = (
  key: string,
  [from, to]: readonly [string, string],
  summary: string,
  alarms: readonly number[],
  isFree = true,
): CalendarEvent => ({
  key,
  when: { kind: 'days', from, to },
  summary: plainText(summary),
  description: '',
  alarms,
  isFree,
});

const oneDay = (key: string, on: string, summary: string, alarms: readonly number[]) =>
  wholeDays(key, [on, on], summary, alarms);

/**
 * The dates of a dossier from its day on: the deadline, the stages, the sessions, what is to be answered
 * and done, and the end of the mandates; in the order of their days. Nobody is named: of free texts, one
 * that seems to hold a private number is left out.
 */
export function calendarEvents(subject: CalendarSubject): CalendarEvent[] {
  const { schedule, words } = subject;
  const about = plainText(words.t('schedule.ics.name', { name: shownName(subject) }));
  const made = words.t('schedule.ics.made');
  return [
    ...(schedule.state === 'no-end' ? [] : plannedEvents(subject, schedule)),
    ...dueEvents(subject),
    ...mandateEvents(subject),
  ]
    .filter((one) => lastDay(one) >= schedule.today)
    .map((one) => ({
      ...one,
      description: [plainText(one.description), about, made].filter(Boolean).join('\n'),
    }))
    .toSorted((one, other) => {
      const [first, second] = [`${firstDay(one)} ${one.key}`, `${firstDay(other)} ${other.key}`];
      return first < second ? -1 : Number(first > second);
    });
}

/** Of which file an event speaks, in a calendar that holds other dates as well. */
function shownName({ dossier, words: { t } }: CalendarSubject): string {
  const name = dossierName(t, dossier);
  const isPrivate = privateData(name).length > 0;
  return short(isPrivate ? dossierName(t, { ...dossier, title: undefined }) : name);
}

function plannedEvents({ words }: CalendarSubject, schedule: PlannedSchedule): CalendarEvent[] {
  const { t, f } = words;
  const starting = schedule.rows.find(
    ({ from }) => from !== undefined && from === schedule.startBy,
  );
  return [
    goalEvent(words, schedule),
    ...(starting === undefined || schedule.startBy === undefined
      ? []
      : [
          oneDay(
            'start-by',
            schedule.startBy,
            t('schedule.ics.start', { stage: t(`stages.names.${starting.stage}`) }),
            [7, 0],
          ),
        ]),
    ...schedule.rows.flatMap(({ stage, from, to, days = 0 }) =>
      from === undefined || to === undefined
        ? []
        : {
            ...wholeDays(
              `stage.${stage}`,
              [from, to],
              t('schedule.ics.stage', { stage: t(`stages.names.${stage}`) }),
              [0],
            ),
            description: t('schedule.ics.stage-text', { count: days, shown: f.number(days) }),
          },
    ),
    ...schedule.sittings.map(({ key, on, isAssumed, jurisdiction }) =>
      oneDay(
        `sitting.${key}`,
        on,
        t(isAssumed ? 'schedule.ics.sitting-assumed' : 'schedule.ics.sitting', {
          collectivity: words.collectivity(jurisdiction),
        }),
        [14],
      ),
    ),
  ];
}

/** The deadline at its own clock; in its words, the clock of Casablanca. */
function goalEvent(words: Words, schedule: PlannedSchedule): CalendarEvent {
  const { t } = words;
  const { goal } = schedule;
  const description = goalWords(words, schedule).join('\n');
  const alarms = [30, 7, 1];
  if (goal.kind === 'council') {
    return {
      ...oneDay('next-council', goal.on, t('schedule.ics.council'), alarms),
      description,
    };
  }
  const { deadline } = goal;
  if (deadline.kind === 'month') {
    const on = `${deadline.month}-01`;
    return { ...oneDay('call-closes', on, t('schedule.ics.call-month'), alarms), description };
  }
  const summary = t('schedule.ics.call');
  if (deadline.kind === 'entered') {
    return {
      ...wholeDays('call-closes', [deadline.on, deadline.on], summary, alarms, false),
      description,
    };
  }
  const { printed: at, zone } = deadline;
  const when = { kind: 'hour', at, zone } as const;
  return { key: 'call-closes', when, summary, description, alarms, isFree: false };
}

function dueEvents({ dossier, words, language }: CalendarSubject): CalendarEvent[] {
  const { t } = words;
  const said = (text: LocalizedText | undefined) => {
    const typed = short(wordsIn(text, language));
    return typed === '' || privateData(typed).length > 0 ? t('schedule.ics.unnamed') : typed;
  };
  const due = (
    kind: 'exchange' | 'roadmap' | 'action',
    { id, dueOn }: { id: string; dueOn?: string | undefined },
    what: LocalizedText | undefined,
  ) =>
    dueOn === undefined
      ? []
      : [oneDay(`${kind}.${id}`, dueOn, t(`schedule.ics.${kind}`, { what: said(what) }), [7, 1])];
  const { roadmap = [], actions = [] } = dossier;
  return [
    ...openExchanges(dossier).flatMap((one) => due('exchange', one, one.request)),
    ...roadmap.flatMap((one) => due('roadmap', one, one.what)),
    ...actions
      .filter(({ doneOn }) => doneOn === undefined)
      .flatMap((one) => due('action', one, one.what)),
  ];
}

const mandateEvents = ({ dossier, words }: CalendarSubject): CalendarEvent[] =>
  dossier.jurisdictions.flatMap(({ id, mandate }) =>
    mandate?.endsOn === undefined
      ? []
      : [
          oneDay(
            `mandate-ends.${id}`,
            mandate.endsOn,
            words.t('schedule.ics.mandate', {
              collectivity: words.collectivity(id),
              estimate: mandate.endIs === 'decreed' ? 'no' : 'yes',
            }),
            [30],
          ),
        ],
  );

const firstDay = ({ when }: CalendarEvent) => (when.kind === 'days' ? when.from : when.at);
// a deadline of another zone ends a day later at most
const lastDay = ({ when }: CalendarEvent) =>
  when.kind === 'days'
    ? when.to
    : Temporal.PlainDate.from(when.at.slice(0, 'YYYY-MM-DD'.length)).add({ days: 1 }).toString();
