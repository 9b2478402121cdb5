import type { MessageKey } from '../../adapters/i18n';
import type { Assessment, CriterionResult } from '../../domain/assessment/assessment';
import { decidesVerdict } from '../../domain/assessment/assess';
import { mandateSentence } from './mandate-words';
import type { Words } from './words';

/** As the verdict, with what keeps it closed: a missing signature never reads like an ended mandate. */
export type Outcome = 'eligible' | 'unknown' | 'time' | 'action';

export function outcomeOf({ verdict, criteria }: Assessment): Outcome {
  if (verdict !== 'not-eligible') return verdict;
  return criteria.some((one) => decidesVerdict(one) && one.blockedBy === 'time')
    ? 'time'
    : 'action';
}

export const mandateOf = ({ criteria }: Assessment): CriterionResult | undefined =>
  criteria.find(({ id }) => id === 'mandate-16-months');

/** « aujourd’hui », or the day looked at. */
export const whenOf = (day: string, isToday: boolean, { t, f }: Words): string =>
  isToday ? t('result.when.today') : t('result.when.on', { date: f.date(day) });

/** The verdict as a title that names who applies. */
export function verdictTitle(outcome: Outcome, when: string, words: Words): string {
  const { t, dossier } = words;
  const [first, ...others] = dossier.jurisdictions;
  const form = outcome === 'unknown' ? 'phrase' : 'subject';
  const naming = (): string => {
    if (first === undefined) return t(`result.${form}.none`);
    const one = words.named(first, form);
    if (others.length === 0) return one;
    const joint = form === 'phrase' ? 'result.joint-phrase' : 'result.joint';
    return t(joint, { first: one, count: others.length });
  };
  // the Arabic verb before its subject agrees with the first one named
  const several = form === 'phrase' && first?.type === 'province' ? 'provinces' : 'several';
  const type = others.length > 0 ? several : (first?.type ?? 'none');
  return t(`result.title.${outcome}`, { who: naming(), type, when });
}

/** Under the title: the arithmetic, then what else holds the verdict. */
export function leadSentences(assessment: Assessment, outcome: Outcome, words: Words): string[] {
  const { t } = words;
  const mandate = mandateOf(assessment);
  const deciding = assessment.criteria.filter(decidesVerdict);
  const count = (status: CriterionResult['status']) =>
    deciding.filter((one) => one.status === status).length;
  const call = deciding.find(({ id }) => id === 'open-call');
  const others: [MessageKey, number][] = [
    ['result.lead.not-met', outcome === 'action' ? count('not-met') : 0],
    ['result.lead.unknown', outcome === 'unknown' ? count('unknown') : 0],
    ['result.lead.call-closed', call?.blockedBy === 'time' ? 1 : 0],
  ];
  return [
    ...(mandate === undefined ? [] : [mandateSentence(mandate, words)]),
    ...others.filter(([, number]) => number > 0).map(([key, number]) => t(key, { count: number })),
  ];
}
