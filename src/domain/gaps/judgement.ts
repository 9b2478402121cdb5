import { shouldTalk } from '../diagnosis/views';
import { assessedCriteria } from '../edition/edition';
import { levelAt, levelOf } from '../profile/readiness-profile';
import type { InView } from '../profile/in-view';
import { deducedFromRule, guide } from './citations';
import { gapsAt, when, type Gap } from './gap';

const gap = gapsAt('assess', 'judgement');

/** The highest step of the scale that still counts as weak: 0 weak, 1 rather weak. */
const highestWeak = 1;

/**
 * Assessed criteria that were placed weak or rather weak, or by two people far apart, which comes
 * before; then, as one, those that nobody has placed. The scale is ours, so all but the advice to
 * look at them is our deduction.
 */
export function judgementGaps({ dossier, edition }: InView): Gap[] {
  const placed = assessedCriteria.map((criterion) => ({
    criterion,
    first: levelOf(dossier, criterion, 'first'),
    second: levelOf(dossier, criterion, 'second'),
  }));
  const unplaced = placed.filter((one) => one.first === undefined && one.second === undefined);
  return [
    ...placed.flatMap(({ criterion, first, second }): Gap[] => {
      const level = first ?? second;
      if (level === undefined) return [];
      const cite = deducedFromRule(edition, criterion);
      const facts = {
        criterion,
        level: levelAt(level),
        second: second === undefined ? null : levelAt(second),
      };
      const more = { about: criterion, item: criterion, facts };
      const isApart = shouldTalk(dossier.judgements?.[criterion] ?? {});
      return [
        ...when(isApart, gap('views-apart', cite, more)),
        ...when(!isApart && level <= highestWeak, gap('judged-weak', cite, more)),
      ];
    }),
    ...when(
      unplaced.length > 0,
      gap('not-judged', guide('2.4'), {
        facts: { criteria: unplaced.map(({ criterion }) => criterion) },
      }),
    ),
  ];
}
