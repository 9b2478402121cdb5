import type { Assessment } from '../../domain/assessment/assessment';
import type { Words } from './words';

type Saying = Pick<Words, 't' | 'f'>;
type Reference = Pick<Assessment, 'referenceDay' | 'referenceIs'>;

/** The reference day, or « fin mars 2022 » where the last day of a month stands for it. */
export const referenceWords = (
  { t, f }: Saying,
  { referenceDay, referenceIs }: Reference,
): string =>
  referenceIs === 'call-closes-in'
    ? t('result.months.month-end', { month: f.month(referenceDay) })
    : f.date(referenceDay);

/** The same where it stands alone, with what is not known of it. */
export const referenceInFull = (words: Saying, reference: Reference): string =>
  reference.referenceIs === 'call-closes-in'
    ? words.t('result.months.month-end-only', { month: words.f.month(reference.referenceDay) })
    : referenceWords(words, reference);
