import type { CriterionResult, Facts } from '../../domain/assessment/assessment';
import { readFacts } from './facts';
import { referenceIs } from './mandate-count';
import type { CriterionWords, Words } from './words';

/** The arithmetic in one sentence, of the mandate that ends first. */
export function mandateSentence(result: CriterionResult, words: Words): string {
  const facts = readFacts(result.facts);
  const last = facts.each('each')[0];
  if (facts.text('endsOn') === undefined || last === undefined)
    return words.t('result.mandate.unknown');
  const first =
    facts.each('each').find((one) => one['jurisdiction'] === facts.text('jurisdiction')) ?? last;
  return countSentence(first, facts.number('monthsRequired'), words);
}

function countSentence(count: Facts, required: number, { t, f }: Words): string {
  const facts = readFacts(count);
  const isEnough = facts.number('monthsLeft') >= required;
  const situation = facts.number('daysLeft') < 0 ? 'ended' : isEnough ? 'enough' : 'short';
  return t(`result.mandate.${situation}`, {
    months: facts.number('monthsLeft'),
    required,
    last: f.date(facts.text('lastEligibleDay') ?? ''),
    end: f.date(facts.text('endsOn') ?? ''),
  });
}

/** Which of several councils decides. */
export function earliestSentence(result: CriterionResult, words: Words): string {
  const facts = readFacts(result.facts);
  const ends = new Set(facts.each('each').map((one) => one['endsOn']));
  return ends.size === 1 && facts.texts('unknown').length === 0
    ? words.t('result.mandate.same-day')
    : words.t('result.mandate.earliest', {
        collectivity: words.collectivity(facts.text('jurisdiction') ?? ''),
      });
}

export function mandateWords(result: CriterionResult, words: Words): CriterionWords {
  const { t, f } = words;
  const facts = readFacts(result.facts);
  const required = facts.number('monthsRequired');
  const isJoint = words.dossier.jurisdictions.length > 1;
  const counts = facts.each('each');
  const unknown = facts.texts('unknown').map(words.collectivity);
  const ends = counts.map((one) => {
    const count = readFacts(one);
    return t(isJoint ? 'result.mandate.ends-of' : 'result.mandate.ends', {
      collectivity: words.collectivity(count.text('jurisdiction') ?? ''),
      date: f.date(count.text('endsOn') ?? ''),
      certainty: count.text('endIs') ?? 'estimate',
    });
  });
  const notStated = unknown.map((collectivity) =>
    t('result.mandate.ends-unknown', { collectivity }),
  );
  const short = counts.filter((one) => readFacts(one).number('monthsLeft') < required);
  return {
    answer: [...ends, ...notStated],
    value: [
      mandateSentence(result, words),
      countedFrom(result, words),
      ...(isJoint && counts.length > 0 ? [earliestSentence(result, words)] : []),
      ...(isJoint && short.length > 0
        ? [
            t('result.mandate.short-ones', {
              collectivities: words.collectivities(
                short.map((one) => readFacts(one).text('jurisdiction') ?? ''),
              ),
            }),
          ]
        : []),
    ],
    ifMet:
      result.status === 'met'
        ? [t('result.mandate.if-met', { date: f.date(dayAfter(facts.text('lastEligibleDay'))) })]
        : [],
  };
}

function countedFrom(result: CriterionResult, { t, f }: Words): string {
  const day = readFacts(result.facts).text('referenceDay') ?? '';
  return referenceIs(result) === 'call-closes-in'
    ? t('result.mandate.counted-from-month', { month: f.month(day) })
    : t('result.mandate.counted-from', { day: f.date(day) });
}

const dayAfter = (day: string | undefined) =>
  day === undefined ? '' : Temporal.PlainDate.from(day).add({ days: 1 }).toString();
