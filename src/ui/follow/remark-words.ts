import type { SubmissionRemark } from '../../domain/course/submission-remarks';
import type { Words } from '../fields/field-group';
import { dayOrMonth, isMonth } from '../result/day-or-month';

/** What is worth a second look, in a sentence. */
export function remarkWords({ t, f }: Pick<Words, 't' | 'f'>, remark: SubmissionRemark): string {
  switch (remark.code) {
    case 'no-decision':
    case 'before-opening':
      return t(`follow.remark.${remark.code}`);
    case 'incomplete':
      return t('follow.remark.incomplete', {
        count: remark.answers,
        letters: remark.letters ? 'yes' : 'no',
      });
    default:
      return t(`follow.remark.${remark.code}`, {
        on: dayOrMonth(f, remark.on),
        precision: isMonth(remark.on) ? 'month' : 'day',
      });
  }
}
