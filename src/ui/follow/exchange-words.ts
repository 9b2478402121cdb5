import type { Locale, Translate } from '../../adapters/i18n';
import type { MonthNames } from '../../domain/calendar/typed-date';
import type { Dossier, Exchange } from '../../domain/dossier/dossier';
import { isRequest } from '../../domain/follow/exchanges';
import type { Fault } from '../answers/attempt.svelte';
import { dateFault } from '../answers/date-fault';
import { idOf, unfinishedAt } from '../answers/dossier-value';
import type { Words } from '../fields/field-group';
import { short } from '../fields/item-words';
import { wordsIn } from '../shell/dossier-name';

/** What OGP asked, or the number of the request while nothing is written. */
export const exchangeName = (
  t: Translate,
  language: Locale,
  { request }: Exchange,
  number: number,
): string => short(wordsIn(request, language)) || t('follow.exchange.numbered', { number });

/** The place of a request among all of them, from 1 on. */
export const numberOf = ({ exchanges = [] }: Dossier, id: string): number =>
  exchanges.findIndex((one) => one.id === id) + 1;

/** When it was answered, by when it is to be, or when it came. */
export function exchangeDay({ t, f }: Pick<Words, 't' | 'f'>, one: Exchange): string {
  if (one.answeredOn !== undefined) {
    return t('follow.exchanges.answered-on', { date: f.date(one.answeredOn) });
  }
  if (one.dueOn !== undefined) return t('follow.exchanges.due-on', { date: f.date(one.dueOn) });
  return one.on === undefined
    ? t('follow.exchanges.no-day')
    : t('follow.exchanges.came-on', { date: f.date(one.on) });
}

const exchangeDays = ['on', 'dueOn', 'answeredOn'] as const;
export type ExchangeDay = (typeof exchangeDays)[number];
const dayNames = { on: 'on', dueOn: 'due-on', answeredOn: 'answered-on' } as const;

export const dayName = (t: Translate, day: ExchangeDay): string =>
  t(`follow.exchange.${dayNames[day]}`);

/** What is wrong with a request: nothing says which it is, or a day is not finished. */
export function exchangeFaults(
  t: Translate,
  dossier: Dossier,
  names: MonthNames,
  one: Exchange,
): Fault[] {
  const base = `exchanges/${one.id}`;
  const isTyped = exchangeDays.some((day) => unfinishedAt(dossier, `${base}/${day}`) !== undefined);
  const isEmpty = !isRequest(one) && !isTyped;
  return [
    ...(isEmpty
      ? [{ id: idOf(`${base}/request/ar`), code: 'empty', message: t('follow.exchange.empty') }]
      : []),
    ...exchangeDays.flatMap(
      (day) => dateFault(t, dossier, `${base}/${day}`, names, dayName(t, day)) ?? [],
    ),
  ];
}
