import type { Block, Cell } from '../../../adapters/pdf/document';
import { textsIn } from '../../../domain/assessment/facts';
import type { CriterionResult } from '../../../domain/assessment/assessment';
import type { Gap } from '../../../domain/gaps/gap';
import { questionLabel } from '../../form/question-words';
import { citationParagraphs } from '../../report/citation-paragraphs';
import { cell, list, paragraph, small } from '../../report/blocks';
import type { ReportWords } from '../../report/report-words';
import { changeSentence } from '../../result/change-words';
import { criterionWords } from '../../result/criterion-words';
import { isolate } from '../../shell/isolate';
import { statusFigure } from '../../report/status-figure';
import type { Book } from '../book';
import { inBoth } from '../in-both';
import { bold, sentence, told } from './telling';

/** A minimum criterion that is not met or not known: what is found, and what would change it. */
export function minimumGapRow(book: Book, { code }: Gap): Cell[] {
  const { assessment } = book;
  const result = assessment.criteria.find(({ id }) => code === `minimum-${id}`);
  if (result === undefined) return [];
  return [
    cell(
      paragraph(bold(told(book, ({ t }) => t(`criteria.${result.id}.name`)))),
      ...inBoth(book, (words) => [statusFigure(result.status, words)]),
      ...sentence(book, (one) => criterionWords(result, one).value.join(' '), { look: 'small' }),
    ),
    cell(
      ...inBoth(book, (words) => changeBlocks(result, words)),
      ...inBoth(book, (words) => missingAnswers({ ...book, words }, result)),
      ...(result.blockedBy === 'time'
        ? sentence(book, ({ t }) => t('result.blocked-by.time'), { look: 'small' })
        : []),
      ...sentence(book, ({ t }) => t(`criteria.${result.id}.why`), { look: 'small' }),
      ...inBoth(book, (words) => citationParagraphs(result, words)),
    ),
  ];
}

/** Everything that it needs, each need with the ways that lead to it. */
function changeBlocks({ id, changes }: CriterionResult, words: ReportWords): Block[] {
  const { t } = words;
  const said = changes.map((need) => {
    const ways = need.map((one) => `${changeSentence(one, words)}${t('result.full-stop')}`);
    return ways.length > 1 ? `${t('result.change.one-of')} ${ways.join(' ')}` : ways.join(' ');
  });
  const [only = t(`criteria.${id}.change`), ...more] = said;
  return more.length === 0 ? [paragraph(only)] : [list(said)];
}

/** Whole, where the page names a few: paper has no link to the others. */
function missingAnswers(book: Book, { id, facts }: CriterionResult): Block[] {
  const ids = id === 'complete-and-on-time' ? textsIn(facts['missing']) : [];
  if (ids.length === 0) return [];
  const { t, language } = book.words;
  const labels = ids.map((one) => {
    const own = book.dossier.questions?.find((other) => other.id === one);
    return questionLabel(t, language, one, own) ?? one;
  });
  return [
    small(t('review.unanswered'), { keepWithNext: true }),
    list(labels.map((text) => [small(isolate(text))])),
  ];
}
