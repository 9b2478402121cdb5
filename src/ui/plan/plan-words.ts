import type { Locale, MessageKey, Translate } from '../../adapters/i18n';
import type { Action } from '../../domain/dossier/dossier';
import type { Gap } from '../../domain/gaps/gap';
import type { PlannedAction } from '../../domain/plan/plan';
import { short } from '../fields/item-words';
import type { GapTellers } from '../gaps/gap-names';
import { valuesFor } from '../gaps/gap-values';
import { isOther } from '../gaps/gap-words';
import { wordsIn } from '../shell/dossier-name';

/** What an action is called, or its number in the list while nothing is written. */
const actionName = (
  t: Translate,
  language: Locale,
  { what }: Pick<Action, 'what'>,
  number: number,
): string => short(wordsIn(what, language)) || t('labels.plan.numbered', { number });

/** The names of all actions of a dossier, by id. */
export const actionNames = (
  t: Translate,
  language: Locale,
  actions: readonly Action[] = [],
): ReadonlyMap<string, string> =>
  new Map(actions.map((one, index) => [one.id, actionName(t, language, one, index + 1)]));

/** What is lacking, in one sentence or by the name of its criterion. */
export function gapSentence(tell: GapTellers, gap: Gap): string {
  if (isOther(gap)) return tell.t(`gaps.of.${gap.code}.what`, valuesFor(gap, tell));
  return tell.t(`criteria.${criterionOf(gap)}.name` as MessageKey);
}

/** What we propose to do about a gap: the words of its list, with the name of what it is about. */
export function proposedTitle(tell: GapTellers, gap: Gap): string {
  // proposed of a mandate that is known only once its term is over
  if (gap.code === 'minimum-mandate-16-months' && gap.facts['status'] === 'not-met') {
    return tell.t('plan.new-mandate');
  }
  if (!isOther(gap)) return tell.t(`plan.minimum.${criterionOf(gap)}` as MessageKey);
  const what = tell.t(`gaps.of.${gap.code}.do`);
  const name = aboutOf(tell, gap);
  // kept as text of the dossier, where no sentence turns round them
  return (name === '' ? what : tell.t('plan.named', { what, name })).replace(/[\u2068\u2069]/g, '');
}

const criterionOf = ({ code }: Gap) => code.replace('minimum-', '');

function aboutOf(tell: GapTellers, gap: Gap): string {
  const { name, names, criterion, kind, letter } = valuesFor(gap, tell);
  if (kind !== undefined) return tell.t(`plan.groups.${kind as 'internal'}`);
  if (letter !== undefined) return tell.t(`plan.letters.${letter as 'head'}`);
  return String(names ?? name ?? criterion ?? '');
}

/** What is worth a second look of its days, in sentences. */
export const remarkWords = (
  { t, f }: Pick<GapTellers, 't' | 'f'>,
  { action: { begunOn }, remarks }: Pick<PlannedAction, 'action' | 'remarks'>,
): string[] =>
  remarks.map((remark) =>
    t(`plan.remark.${remark}`, { begun: begunOn === undefined ? '' : f.date(begunOn) }),
  );

/** The day by which it is due, or was done or begun, as the card and the paper say it. */
export function dayWords({ t, f }: Pick<GapTellers, 't' | 'f'>, one: PlannedAction): string[] {
  const { begunOn, doneOn, dueOn } = one.action;
  if (doneOn !== undefined) return [t('plan.card.done', { date: f.date(doneOn) })];
  return [
    ...(dueOn === undefined
      ? []
      : [t(one.isLate ? 'plan.card.late' : 'plan.card.due', { date: f.date(dueOn) })]),
    ...(begunOn === undefined ? [] : [t('plan.card.begun', { date: f.date(begunOn) })]),
  ];
}
