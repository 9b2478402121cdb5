import type { Criterion } from '../../domain/edition/edition';
import type { Saying } from './saying';

/** What a criterion measures, in a sentence with its threshold. */
export function testWords({ t, f }: Saying, test: Criterion['test']): string[] {
  const kinds = (names: readonly string[]) =>
    names.map((name) => t(`criteria.kinds.${name as 'association'}`)).join(t('result.and-source'));
  if ('monthsLeftAtLeast' in test) {
    return [t('moving.test.months', { count: test.monthsLeftAtLeast })];
  }
  if ('initiativeWithinYears' in test) {
    return [t('moving.test.years', { count: test.initiativeWithinYears })];
  }
  if ('endorsementsAtLeast' in test) {
    return [
      t('moving.test.letters', { count: test.endorsementsAtLeast }),
      t('moving.test.kinds', { kinds: kinds(test.kinds) }),
      ...(test.openKinds.length === 0
        ? []
        : [t('moving.test.open-kinds', { kinds: kinds(test.openKinds) })]),
    ];
  }
  if ('memberSince' in test) {
    const [since, checked] = [f.date(test.memberSince), f.date(test.checkedOn)];
    return [t('moving.test.member', { since, checked })];
  }
  if ('answerIsYes' in test) return [t(`moving.test.${test.answerIsYes}`)];
  if ('callOpen' in test) return [t('moving.test.call-open')];
  if ('supportLetter' in test) return [t('moving.test.support-letter')];
  return [t('complete' in test ? 'moving.test.complete' : 'moving.test.judged')];
}
