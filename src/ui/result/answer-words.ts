import type { CriterionResult } from '../../domain/assessment/assessment';
import { supportersOf } from '../../domain/dossier/stakeholders';
import { readFacts } from './facts';
import type { CriterionWords, Words } from './words';

type Asked = 'joint-application' | 'filed-by-official' | 'one-per-jurisdiction';

/** Criteria that one answer decides; support is also shown by the organisations on the list. */
export function answerWords(
  id: Asked,
  result: CriterionResult,
  { t, dossier, f, organisation }: Words,
): CriterionWords {
  const facts = readFacts(result.facts);
  const answer = (facts.text('answer') ?? 'none') as 'yes' | 'no' | 'unknown' | 'none';
  const supporters = supportersOf(dossier) ?? [];
  const areListed = id === 'joint-application' && supporters.length > 0;
  const said = areListed
    ? t('result.joint-application.listed', {
        organisations: f.list(supporters.map((one) => organisation(one.id))),
      })
    : t(`result.answer.${answer}`);
  return {
    answer: [said],
    value: [
      areListed
        ? t('result.joint-application.supporters', { count: supporters.length })
        : t(`result.${id}.${result.status as 'met' | 'not-met' | 'unknown'}`),
    ],
    ifMet: result.status === 'met' ? [t(`result.${id}.if-met`)] : [],
  };
}
