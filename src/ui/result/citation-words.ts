import type { MessageKey, Translate } from '../../adapters/i18n';
import type { CriterionResult } from '../../domain/assessment/assessment';
import {
  certainty,
  type Certainty,
  type Citation,
  type CriterionId,
} from '../../domain/edition/edition';
import { isolate } from '../shell/isolate';

type RemarkKey = Extract<MessageKey, `criteria.${CriterionId}.${'guide' | 'inference'}`>;
type ClauseKey = Extract<MessageKey, `sources.${string}.clause`>;

/** What the guide, or our own deduction, adds to a criterion; the compiler holds the list to the texts. */
const remarks: Record<RemarkKey, true> = {
  'criteria.country-in-good-standing.guide': true,
  'criteria.joint-application.guide': true,
  'criteria.filed-by-official.inference': true,
  'criteria.one-per-jurisdiction.inference': true,
  'criteria.head-support-letter.guide': true,
  'criteria.head-support-letter.inference': true,
  'criteria.non-government-endorsement.guide': true,
  'criteria.non-government-endorsement.inference': true,
  'criteria.mandate-16-months.guide': true,
  'criteria.mandate-16-months.inference': true,
  'criteria.track-record.guide': true,
  'criteria.track-record.inference': true,
  'criteria.complete-and-on-time.guide': true,
  'criteria.complete-and-on-time.inference': true,
  'criteria.ambition.guide': true,
  'criteria.capacity.guide': true,
  'criteria.mechanisms.guide': true,
  'criteria.value-to-jurisdiction.guide': true,
  'criteria.peer-contribution.guide': true,
};

/** Sources whose parts are numbered or titled. */
const clauses: Record<ClauseKey, true> = {
  'sources.ogp-local-eligibility.clause': true,
  'sources.ogp-local-eligibility-es.clause': true,
  'sources.ogp-local-handbook.clause': true,
  'sources.ogp-local-handbook-contents.clause': true,
  'sources.ogp-local-application-2022.clause': true,
  'sources.ogp-local-application-2023.clause': true,
  'sources.guide-2023.clause': true,
  'sources.organic-law-113-14.clause': true,
  'sources.organic-law-112-14.clause': true,
  'sources.organic-law-111-14.clause': true,
  'sources.law-31-13.clause': true,
  'sources.law-09-08.clause': true,
};

const isOneOf = <Key extends string>(record: Record<Key, true>, key: string): key is Key =>
  Object.hasOwn(record, key);

export function remarkOn(criterion: CriterionId, certainty: Certainty): MessageKey | undefined {
  const key = `criteria.${criterion}.${certainty}`;
  return isOneOf(remarks, key) ? key : undefined;
}

type SourceName = Extract<MessageKey, `sources.${string}.name`>;

/** « Critères d’éligibilité d’OGP Local, point 3 » */
export function citationWords({ source, clause }: Citation, t: Translate): string {
  const name = t(`sources.${source}.name` as SourceName);
  const key = `sources.${source}.clause`;
  if (clause === undefined || !isOneOf(clauses, key)) return name;
  return t('result.source-at', { source: name, clause: t(key, { clause: titled(clause) }) });
}

/** A title keeps its own direction; a number needs no mark. */
const titled = (clause: string) => (/[a-z]/i.test(clause) ? isolate(clause) : clause);

/** The citations of a criterion under who says it, the weightiest first. */
export const citedBy = ({
  cite,
}: Pick<CriterionResult, 'cite'>): { certainty: Certainty; cited: Citation[] }[] =>
  certainty.options
    .map((one) => ({ certainty: one, cited: cite.filter((other) => other.certainty === one) }))
    .filter(({ cited }) => cited.length > 0);
