import type { Block, Text } from '../../adapters/pdf/document';
import type { CriterionResult } from '../../domain/assessment/assessment';
import { certainty, type Certainty, type Citation } from '../../domain/edition/edition';
import { remarkOn } from '../result/citation-words';
import { heading, labelled, list, paragraph, small } from './blocks';
import type { Report } from './report';
import type { ReportWords } from './report-words';

/**
 * Who says what: OGP, the Moroccan guide, and what is only our inference, criterion by criterion.
 *
 * @param more - what the paper cites besides the criteria
 */
export function certaintyPart(
  { assessment: { criteria }, words }: Report,
  more: readonly Citation[] = [],
): Block[] {
  const { t } = words;
  const minimum = criteria.filter(({ kind }) => kind === 'minimum');
  const cited = [...criteria.flatMap(({ cite }) => cite), ...more];
  const isCited = (one: Certainty) => cited.some((other) => other.certainty === one);
  return [
    heading(2, t('pages.sources.certainty-heading')),
    paragraph(t('report.certainty.intro'), { keepWithNext: true }),
    ...certainty.options.filter(isCited).flatMap((one) => {
      const remarks = remarksOf(minimum, one, words);
      const meaning = labelled(
        t(`parts.certainty.${one}`),
        t(`pages.sources.certainty.${one}.meaning`),
        words,
      );
      return [
        paragraph(meaning, { keepWithNext: remarks.length > 0 }),
        ...(remarks.length === 0 ? [] : [list(remarks.map((remark) => [small(remark)]))]),
      ];
    }),
  ];
}

/** What is added to the minimum criteria, each remark once with all that it is added to. */
function remarksOf(
  criteria: readonly CriterionResult[],
  one: Certainty,
  { t }: ReportWords,
): Text[] {
  const names = new Map<string, string[]>();
  for (const { id, cite } of criteria) {
    const remark = cite.some((other) => other.certainty === one) ? remarkOn(id, one) : undefined;
    if (remark === undefined) continue;
    const text = t(remark);
    names.set(text, [...(names.get(text) ?? []), t(`criteria.${id}.name`)]);
  }
  return [...names].map(([text, of]) => labelled(of.join(t('result.and-source')), text, { t }));
}
