import type { Translate } from '../../adapters/i18n';
import type { Citation, Criterion, Limit } from '../../domain/edition/edition';
import type {
  CallRules,
  CriterionChange,
  EditionQuestion,
  QuestionChange,
} from '../../domain/moving/edition-difference';
import type { PartChange } from '../../domain/moving/list-difference';
import { citationWords } from '../result/citation-words';
import { closingWords, openingWords } from './moment-words';
import type { Saying } from './saying';
import { testWords } from './test-words';

/** A part of a question, a criterion or a call, as it is and as it would be: a sentence or several. */
export interface PartWords {
  part: string;
  label: string;
  before: readonly string[];
  after: readonly string[];
}

type Rules = EditionQuestion & Criterion & CallRules;
type Part = keyof Pick<
  Rules,
  | 'form'
  | 'required'
  | 'limit'
  | 'criteria'
  | 'certainty'
  | 'cite'
  | 'test'
  | 'kind'
  | 'stage'
  | 'evidence'
  | 'provisional'
  | 'opens'
  | 'closes'
  | 'referenceDay'
>;

/** What changes in one thing, part by part. */
export const partsInWords = (
  say: Saying,
  parts: QuestionChange['parts'] | CriterionChange['parts'] | readonly PartChange<CallRules>[],
): PartWords[] =>
  parts.map(({ part, before, after }) => {
    const words = sayings[part as Part] as (say: Saying, value: unknown) => string[];
    return {
      part,
      label: say.t(`moving.parts.${part as Part}`),
      before: words(say, before),
      after: words(say, after),
    };
  });

/** The limit of a question, where one is known. */
export const limitWords = (t: Translate, limit: Limit | null): string =>
  limit === null
    ? t('result.form.no-limit')
    : t(`result.form.limit-${limit.unit}`, { count: limit.max });

export const requiredWords = (t: Translate, isRequired: boolean): string =>
  t(`moving.required.${isRequired ? 'yes' : 'no'}`);

const sayings: { [P in Part]: (say: Saying, value: Rules[P]) => string[] } = {
  form: ({ t }, form) => [t(`result.form.${form}`)],
  required: ({ t }, isRequired) => [requiredWords(t, isRequired)],
  limit: ({ t }, limit) => [limitWords(t, limit)],
  criteria: ({ t }, ids) =>
    orNone(
      t,
      ids.map((id) => t(`criteria.${id}.name`)),
    ),
  certainty: ({ t }, certainty) => [t(`parts.certainty.${certainty}`)],
  cite: ({ t }, cited) => cited.map((one) => sourceWords(t, one)),
  test: (say, test) => testWords(say, test),
  kind: ({ t }, kind) => [t(`moving.kind.${kind}`)],
  stage: ({ t }, stage) => [t(`stages.names.${stage}`)],
  evidence: ({ t }, names) =>
    orNone(
      t,
      names.map((name) => t(`criteria.evidence.${name as 'dated-report'}`)),
    ),
  provisional: ({ t }, isProvisional) => [t(`moving.announced.${isProvisional ? 'no' : 'yes'}`)],
  opens: openingWords,
  closes: closingWords,
  referenceDay: ({ t }, { cite }) => cite.map((one) => sourceWords(t, one)),
};

const orNone = (t: Translate, all: readonly string[]): string[] =>
  all.length === 0 ? [t('moving.none')] : [...all];

/** « Règle de l’OGP : critères d’éligibilité, point 3 » */
const sourceWords = (t: Translate, citation: Citation): string =>
  t('moving.source', {
    certainty: t(`parts.certainty.${citation.certainty}`),
    source: citationWords(citation, t),
  });
