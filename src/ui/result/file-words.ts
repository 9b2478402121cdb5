import type { CriterionResult } from '../../domain/assessment/assessment';
import { readFacts } from './facts';
import type { CriterionWords, Words } from './words';

/** The state of the file: answers, letters and deadline; no part of the verdict. */
export function fileWords(result: CriterionResult, { t, f }: Words): CriterionWords {
  const facts = readFacts(result.facts);
  const required = facts.number('required');
  const missing = facts.texts('missing').length;
  const closesOn = facts.text('closesOn');
  const closesIn = facts.text('closesIn');
  return {
    answer: [t('result.file.answers', { count: required - missing, required })],
    value: [
      t('result.file.missing', { count: missing }),
      t(facts.isTrue('lettersReady') ? 'result.file.letters-ready' : 'result.file.letters-lacking'),
      closesOn === undefined
        ? t('result.file.no-deadline')
        : closesIn === undefined
          ? t('result.file.deadline', { date: f.date(closesOn) })
          : t('result.file.deadline-month', { month: f.month(closesIn) }),
    ],
    ifMet: result.status === 'met' ? [t('result.file.if-met')] : [],
  };
}
