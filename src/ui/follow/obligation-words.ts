import type { MessageKey } from '../../adapters/i18n';
import type { Obligation, ObligationView } from '../../domain/follow/obligation';
import type { Words } from '../fields/field-group';

type Saying = Pick<Words, 't' | 'f'>;
type ItemKey<Part extends string> = Extract<
  MessageKey,
  `follow.obligations.items.${string}.${Part}`
>;

/** What an obligation is called, what it asks, and when; a test holds every one to its words. */
export const obligationWords = (
  { t }: Pick<Saying, 't'>,
  { id }: Pick<Obligation, 'id'>,
  part: 'name' | 'what' | 'when',
): string => t(`follow.obligations.items.${id}.${part}` as ItemKey<'name' | 'what' | 'when'>);

/** By when it is due, in a few words: a day where a source gives one, else what is known of the time. */
export function dueWords(words: Saying, one: Obligation, { dueOn }: ObligationView): string {
  return dueOn === undefined
    ? obligationWords(words, one, 'when')
    : words.t('follow.obligations.due-on', { date: words.f.date(dueOn) });
}

/** How it stands: kept and from when, open, or past its day. */
export function stateWords({ t, f }: Saying, { state, doneOn }: ObligationView): string {
  return t(`follow.obligations.state.${state}`, {
    date: doneOn === undefined ? '' : f.date(doneOn),
  });
}
