import type { Gap } from '../gaps/gap';

type Seen = Pick<Gap, 'code' | 'facts' | 'blockedBy' | 'changes'>;

/**
 * Whether nothing that the collectivity does closes a gap now: too few months of a mandate that goes
 * on, a call that is not open, the membership of the country. No action is proposed for it, since none
 * would mend it.
 *
 * @param asOf - without it, no term is over
 */
export function waitsForTime(gap: Seen, asOf?: Temporal.PlainDate): boolean {
  if (isTermOver(gap, asOf)) return false;
  const { blockedBy, changes = [] } = gap;
  if (blockedBy !== undefined) return blockedBy === 'time';
  return changes.some((oneOf) => oneOf.every(({ by }) => by === 'time'));
}

/** The term that the dossier knows has ended: the mandate of the council now in office is to be entered. */
export function isTermOver(
  { code, facts: { endsOn } }: Pick<Gap, 'code' | 'facts'>,
  asOf: Temporal.PlainDate | undefined,
): boolean {
  const isKnown = code === 'minimum-mandate-16-months' && typeof endsOn === 'string';
  return isKnown && asOf !== undefined && endsOn < asOf.toString();
}
