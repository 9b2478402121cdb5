import type { Block, Span, Text } from '../../adapters/pdf/document';
import type { Change } from '../../domain/assessment/assessment';
import { changeSentence } from '../result/change-words';
import { neededChanges, settledCriteria, waysToGetThere } from '../result/needed-changes';
import { heading, list, paragraph, small } from './blocks';
import type { Report } from './report';
import type { ReportWords } from './report-words';

/** The least that would change the verdict, each with whether time or the collectivity brings it. */
export function neededPart({ assessment, words }: Report): Block[] {
  if (assessment.verdict === 'eligible') return [];
  const { t } = words;
  const needs = neededChanges(assessment);
  const ways = waysToGetThere(assessment);
  return [
    heading(2, t('result.needed.title')),
    ...settledCriteria(assessment).map(({ id }) =>
      paragraph(t('result.needed.settled', { criterion: t(`criteria.${id}.name`) })),
    ),
    ...(needs.length === 0
      ? []
      : [
          paragraph(t('result.needed.intro', { count: needs.length }), { keepWithNext: true }),
          list(needs.map((need) => oneOf(need, words))),
        ]),
    ...(ways === undefined
      ? []
      : [small(t('result.needed.ways', { count: ways }), { ink: 'soft' })]),
  ];
}

function oneOf(need: readonly Change[], words: ReportWords): Text | Block[] {
  const [only] = need;
  if (need.length === 1 && only) return change(only, words);
  return [
    paragraph(words.t('result.change.one-of'), { keepWithNext: true }),
    list(need.map((one) => change(one, words))),
  ];
}

const change = (one: Change, words: ReportWords): Span[] => [
  { text: changeSentence(one, words) },
  { text: ` (${words.t(`result.by.${one.by}`)})`, ink: 'soft' },
];
