import type { Block, Cell, Paragraph, Span, Table } from '../../adapters/pdf/document';
import { decidesVerdict } from '../../domain/assessment/assess';
import type { CriterionResult } from '../../domain/assessment/assessment';
import { changeSentence } from '../result/change-words';
import { criterionWords } from '../result/criterion-words';
import { cell, heading, labelled, list, paragraph, small, strong } from './blocks';
import { citationParagraphs } from './citation-paragraphs';
import type { Report } from './report';
import type { ReportWords } from './report-words';
import { statusFigure } from './status-figure';

/** More answers than these go on in one paragraph, or their row would fill a page. */
const mostInList = 4;

/**
 * Every minimum criterion: nine decide the verdict, the tenth describes the file.
 *
 * @param isSent - the file was sent: nothing of it is to be done any more, and no part says what is needed
 */
export function criteriaPart({ assessment, words }: Report, isSent = false): Block[] {
  const { t } = words;
  const deciding = assessment.criteria.filter(decidesVerdict);
  const others = assessment.criteria.filter(
    (one) => one.kind === 'minimum' && !decidesVerdict(one),
  );
  return [
    heading(2, t('result.criteria.title')),
    paragraph(t(isSent ? 'report.criteria.intro-sent' : 'result.criteria.intro'), {
      keepWithNext: true,
    }),
    paragraph(tally(deciding, words), { keepWithNext: true }),
    table(deciding, words, isSent),
    heading(3, t('result.file.title')),
    small(t('result.file.intro'), { keepWithNext: true }),
    table(others, words, isSent),
  ];
}

function tally(results: readonly CriterionResult[], words: ReportWords): Span[] {
  const count = (status: CriterionResult['status']) =>
    String(results.filter((one) => one.status === status).length);
  return (['not-met', 'unknown', 'met'] as const).flatMap((status, at) => [
    ...(at === 0 ? [] : [{ text: ' · ' }]),
    ...labelled(words.t(`parts.status.${status}`), count(status), words),
  ]);
}

const table = (
  results: readonly CriterionResult[],
  words: ReportWords,
  isSent: boolean,
): Table => ({
  kind: 'table',
  columns: [0.33, 0.42, 0.25],
  hasRowHeadings: true,
  head: [
    words.t('report.criteria.criterion'),
    words.t('report.criteria.finding'),
    words.t('result.part.source'),
  ],
  rows: results.map((result) => [
    criterion(result, words),
    finding(result, words, isSent),
    cell(...citationParagraphs(result, words)),
  ]),
});

const criterion = ({ id, status }: CriterionResult, words: ReportWords): Cell =>
  cell(
    paragraph(strong(words.t(`criteria.${id}.name`))),
    statusFigure(status, words),
    small(words.t(`criteria.${id}.rule`), { ink: 'soft' }),
  );

function finding(result: CriterionResult, words: ReportWords, isSent: boolean): Cell {
  const { t } = words;
  const { value } = criterionWords(result, words);
  return cell(
    paragraph([
      { text: value.join(' ') },
      ...(result.blockedBy === undefined || isSent
        ? []
        : [{ text: ` ${t(`result.blocked-by.${result.blockedBy}`)}`, bold: true }]),
    ]),
    ...answer(result, value, words),
    ...(isSent && result.status === 'met' ? [] : whatChanges(result, words, isSent)),
  );
}

/** What was answered, as typed, unless the finding has said it already. */
function answer(result: CriterionResult, value: readonly string[], words: ReportWords): Block[] {
  const label = words.t('report.criteria.answer');
  const said = criterionWords(result, isStatedHere(result) ? words.asTyped : words).answer;
  const unsaid = said.filter((text) => !value.includes(text));
  const [first, ...others] = unsaid;
  if (first === undefined || isSaidElsewhere(result, words)) return [];
  if (others.length === 0) return [small(labelled(label, first, words))];
  if (unsaid.length > mostInList) {
    return [small(labelled(label, unsaid.join(words.t('result.and-source')), words))];
  }
  const title: Paragraph = small(strong(words.t('report.label', { label })), {
    keepWithNext: true,
  });
  return [title, list(unsaid.map((text) => [small(text)]))];
}

/** Criteria whose answer is a list of names that no other part of the report states. */
const isStatedHere = ({ id }: CriterionResult) =>
  id === 'non-government-endorsement' || id === 'track-record';

/** Nobody is asked about the country; the ends of several mandates stand in the table of the councils. */
const isSaidElsewhere = ({ id }: CriterionResult, { dossier }: ReportWords) =>
  id === 'country-in-good-standing' ||
  (id === 'mandate-16-months' && dossier.jurisdictions.length > 1);

function whatChanges(result: CriterionResult, words: ReportWords, isSent: boolean): Block[] {
  const { t } = words;
  const label = t(isSent ? 'report.criteria.would-have' : 'result.part.change');
  const { ifMet } = criterionWords(result, words);
  const { id, changes } = result;
  const [need, ...others] = changes;
  const said = (text: string) => small(labelled(label, text, words));
  if (ifMet.length > 0) return [said(ifMet.join(' '))];
  if (need === undefined) return [said(t(`criteria.${id}.change`))];
  if (others.length > 0 && !isSent) {
    return [said(t('report.criteria.see-needed', { title: t('result.needed.title') }))];
  }
  if (others.length > 0) {
    const title = small(strong(t('report.label', { label })), {
      keepWithNext: true,
    });
    return [title, list(changes.flat().map((one) => [small(changeSentence(one, words))]))];
  }
  const [only = t('result.change.nothing'), ...more] = need.map((one) =>
    changeSentence(one, words),
  );
  if (more.length === 0) return [said(only)];
  return [said(t('result.change.one-of')), list([only, ...more].map((one) => [small(one)]))];
}
