import type { CriterionResult } from '../../domain/assessment/assessment';
import { readFacts } from './facts';
import type { CriterionWords, Words } from './words';

const groups = ['inWindow', 'older', 'later', 'undated'] as const;
const keyOf = {
  inWindow: 'in-window',
  older: 'older',
  later: 'later',
  undated: 'undated',
} as const;

export function trackRecordWords(result: CriterionResult, words: Words): CriterionWords {
  const { t, f, dossier } = words;
  const facts = readFacts(result.facts);
  const list = dossier.trackRecord ?? [];
  const from = facts.text('windowFrom') ?? '';
  const to = facts.text('windowTo') ?? '';
  const last = facts.text('lastDated');
  const years = facts.number('years');
  const steps = list.map(({ id, on }) =>
    on === undefined
      ? t('result.track-record.step-undated', { initiative: words.initiative(id) })
      : t('result.track-record.step', { initiative: words.initiative(id), date: f.date(on) }),
  );
  const counts = groups
    .filter((group) => facts.texts(group).length > 0)
    .map((group) => t(`result.track-record.${keyOf[group]}`, { count: facts.texts(group).length }));
  const window =
    from > to
      ? t('result.track-record.no-window', { from: f.date(from), to: f.date(to) })
      : t('result.track-record.window', { from: f.date(from), to: f.date(to) });
  return {
    answer:
      steps.length > 0
        ? steps
        : [facts.isTrue('asked') ? t('result.track-record.none') : t('result.answer.none')],
    value: [
      ...(counts.length > 0 ? counts : [t('result.track-record.nothing')]),
      window,
      ...(last !== undefined && result.status !== 'met'
        ? [t('result.track-record.last', { date: f.date(last) })]
        : []),
    ],
    ifMet:
      result.status === 'met'
        ? [
            t('result.track-record.if-met', {
              date: f.date(leavesOn(dossier, facts.texts('inWindow'), years)),
            }),
          ]
        : [],
  };
}

/** First reference day on which the latest of these steps is too old. */
function leavesOn(
  { trackRecord }: Words['dossier'],
  ids: readonly string[],
  years: number,
): string {
  const days = (trackRecord ?? []).flatMap(({ id, on }) =>
    on !== undefined && ids.includes(id) ? [on] : [],
  );
  const latest = days.toSorted().at(-1);
  return latest === undefined
    ? ''
    : Temporal.PlainDate.from(latest).add({ years, days: 1 }).toString();
}
