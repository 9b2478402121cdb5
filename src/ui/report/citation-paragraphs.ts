import type { Paragraph, Span } from '../../adapters/pdf/document';
import type { CriterionResult } from '../../domain/assessment/assessment';
import { citationWords, citedBy } from '../result/citation-words';
import { labelled, small } from './blocks';
import type { ReportWords } from './report-words';

type Cited = Pick<CriterionResult, 'cite'>;

/** Who says a rule and where, the weightiest first, each on its own. */
export const citationParagraphs = (result: Cited, words: ReportWords): Paragraph[] =>
  citations(result, words).map((spans) => small(spans));

/** The same in one. */
export const citationParagraph = (result: Cited, words: ReportWords): Paragraph =>
  small(
    citations(result, words).flatMap((spans) => [
      ...spans,
      { text: words.t('result.full-stop') + ' ' },
    ]),
  );

const citations = (result: Cited, words: ReportWords): Span[][] =>
  citedBy(result).map(({ certainty, cited }) => {
    const places = cited.map((one) => citationWords(one, words.t));
    const label = words.t(`parts.certainty.${certainty}`);
    return labelled(label, places.join(words.t('result.and-source')), words);
  });
