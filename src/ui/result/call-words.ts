import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { CriterionResult } from '../../domain/assessment/assessment';
import { readFacts } from './facts';
import type { CriterionWords, Words } from './words';

/** Zones in which calls have closed, under the names people know them by. */
const zoneNames = {
  'America/Los_Angeles': 'pacific',
  'Africa/Casablanca': 'morocco',
  UTC: 'utc',
} as const;

const isKnownZone = (zone: string): zone is keyof typeof zoneNames =>
  Object.hasOwn(zoneNames, zone);

export function countryWords(result: CriterionResult, { t, f }: Words): CriterionWords {
  const facts = readFacts(result.facts);
  const since = f.date(facts.text('memberSince') ?? '');
  return {
    answer: [t('result.country.answer')],
    value: [
      t(result.status === 'met' ? 'result.country.met' : 'result.country.not-met', { since }),
      t('result.country.checked', { date: f.date(facts.text('checkedOn') ?? '') }),
    ],
    ifMet: result.status === 'met' ? [t('criteria.country-in-good-standing.change')] : [],
  };
}

export function callWords(result: CriterionResult, words: Words): CriterionWords {
  const { t, f } = words;
  const facts = readFacts(result.facts);
  const isEntered = facts.isTrue('enteredByPerson');
  const closesOn = facts.text('closesOn');
  const state = facts.text('state') as
    'not-known' | 'not-yet-open' | 'open' | 'uncertain' | 'closed';
  const answer = facts.text('answer') as 'yes' | 'no' | 'unknown' | undefined;
  const isByMonth = closesOn !== undefined && !isEntered && facts.text('closesAt') === undefined;
  const printed = facts.text('closesAt');
  const zone = facts.text('closesInZone');
  const inCasablanca = facts.text('closesInCasablanca');
  const instant = printed && zone && inCasablanca ? { printed, zone, inCasablanca } : undefined;
  const closing = closesOn === undefined ? '' : isByMonth ? f.month(closesOn) : f.date(closesOn);
  return {
    answer: [
      isEntered
        ? t('result.call.entered', { date: closing })
        : state === 'not-known'
          ? t(`result.call.answer.${answer ?? 'none'}`)
          : t('result.call.dates-of-edition'),
    ],
    value: [
      t(`result.call.${state}`, { closing, precision: isByMonth ? 'month' : 'day' }),
      ...(instant === undefined ? [] : [closingHour(instant, t, f)]),
      ...(isEntered ? [t('result.call.entered-by-you')] : []),
    ],
    ifMet: result.status === 'met' ? [t('result.call.if-met')] : [],
  };
}

/** The deadline at its own clock, and at the clock in Casablanca. */
export function closingHour(
  { printed, zone, inCasablanca }: { printed: string; zone: string; inCasablanca: string },
  t: Translate,
  f: Formatters,
): string {
  const at = (local: string) => {
    const [day = '', time = ''] = local.split('T');
    const [hour = '', minute = ''] = time.split(':');
    return t('result.call.at', { date: f.date(day), time: t('format.time', { hour, minute }) });
  };
  const zoneName = isKnownZone(zone) ? t(`result.zone.${zoneNames[zone]}`) : zone;
  return t('result.call.closing-hour', {
    printed: at(printed),
    zone: zoneName,
    here: at(inCasablanca),
  });
}
