import type { Translate } from '../../adapters/i18n';
import { hasOnlySupporting, type GoalLinks } from '../../domain/strategy/coverage';

/** What a goal is linked to, and what it lacks: « Transparence · 2 lignes du programme ». */
export function goalNote(t: Translate, goal: GoalLinks | undefined, isTwice: boolean): string {
  if (goal === undefined) return '';
  const count = goal.lines.length;
  return [
    ...valueWords(t, goal),
    count === 0 ? t('orient.goals.no-line') : t('orient.goals.lines', { count }),
    ...(isTwice ? [t('orient.entered-twice')] : []),
  ].join(' · ');
}

function valueWords(t: Translate, goal: GoalLinks): string[] {
  if (hasOnlySupporting(goal)) return [t('orient.goals.only-supporting')];
  if (goal.values.length === 0) return [t('orient.goals.no-value')];
  return [...goal.values, ...goal.supporting].map((value) => t(`orient.values.${value}.name`));
}
