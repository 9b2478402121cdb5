import type { Block, Span } from '../../adapters/pdf/document';
import { sessions } from '../../content/sessions';
import { decidesVerdict } from '../../domain/assessment/assess';
import type { Circumstances } from '../../domain/course/circumstances';
import { nextDeadline } from '../../domain/course/next-deadline';
import { lastFirst, readRecorded } from '../../domain/decision/recorded';
import type { Dossier } from '../../domain/dossier/dossier';
import { heading, labelled, list, paragraph, small } from '../report/blocks';
import { reportWords, type ReportWords } from '../report/report-words';
import { shortTexts } from '../report/short-names';
import { verdictPart } from '../report/verdict-part';
import { criterionWords } from '../result/criterion-words';
import { outcomeOf } from '../result/verdict-words';
import { lackRows } from '../review/lack-row';
import { circumstancesFor } from '../tasks/course-of';
import { deadlineWords } from '../tasks/deadline-words';
import type { Book } from './book';
import { clamped } from './clamped';
import { draftState } from './draft-state';
import { signatures } from './signatures';

/** Lines of each list: what is beyond stands in the chapters, and the summary on one page. */
const most = 4;
/** Letters of a line: a list of two dozen names stands in the chapters. */
const longest = 240;
const longestName = 48;

/** One page for who signs: the verdict, why, what is missing, what is signed, and the next day that counts. */
export function summaryPart(of: Book): Block[] {
  const book = withShorterNames(of);
  const { words, second } = book;
  const title = (own: ReportWords): Block => ({
    kind: 'heading',
    level: 1,
    text: own.t('book.summary.title'),
    ...(own === words ? {} : { language: own.language }),
  });
  const own: Block[] = [{ kind: 'page-break' }, title(words), ...summary(book, words)];
  if (second === undefined) return own;
  const blocks = summary(book, second);
  return [
    ...own,
    { kind: 'page-break' },
    title(second),
    { kind: 'columns', columns: [{ share: 1, language: second.language, blocks }] },
  ];
}

/** Names that leave each line its place: as they were typed they stand among the answers. */
function withShorterNames(book: Book): Book {
  const { words, second, allWords } = book;
  const jurisdictions = book.dossier.jurisdictions.map((one) => ({
    ...one,
    name: shortTexts(one.name, longestName),
  }));
  const dossier = { ...book.dossier, jurisdictions };
  const speaking = ({ language }: ReportWords) =>
    reportWords(allWords[language], language, dossier);
  return {
    ...book,
    dossier,
    words: speaking(words),
    ...(second === undefined ? {} : { second: speaking(second) }),
  };
}

function summary(book: Book, words: ReportWords): Block[] {
  const { dossier, edition, day, assessment } = book;
  const given = circumstancesFor(dossier, edition, day);
  const report = { ...book, words, isWhatIf: false, outcome: outcomeOf(assessment), madeAt: '' };
  return [
    ...verdictPart(report),
    ...why(book, words),
    ...missing(book, given, words),
    ...toSign(book, given, words),
    ...deadline(given, words),
  ];
}

/** The criteria that keep the verdict from being “eligible”, each with the reason in a sentence. */
function why({ assessment }: Book, words: ReportWords): Block[] {
  const { t } = words;
  const open = assessment.criteria.filter((one) => decidesVerdict(one) && one.status !== 'met');
  if (open.length === 0) return [];
  const row = (result: (typeof open)[number]): Span[] => {
    const [value = t(`parts.status.${result.status}`)] = criterionWords(result, words).value;
    return labelled(t(`criteria.${result.id}.name`), clamped(value, longest), words);
  };
  return section(t('book.summary.why'), open.map(row), words);
}

function missing({ dossier }: Book, given: Circumstances, words: ReportWords): Block[] {
  const { t, f, language } = words;
  const { file } = draftState(given);
  const lacks = [...file.needed, ...file.deduced, ...file.waiting];
  const rows = lackRows({ t, f, language }, dossier, lacks.slice(0, most));
  const title = t('book.summary.missing');
  if (rows.length === 0) return [heading(3, title), paragraph(t('book.summary.nothing-missing'))];
  const others = lacks.length - rows.length;
  return section(
    title,
    rows.map(({ text }) => clamped(text, longest)),
    words,
    others,
  );
}

/** What is signed or waits for it, and the sheet of the decision. */
function toSign({ dossier }: Book, given: Circumstances, words: ReportWords): Block[] {
  const { t } = words;
  const rows = signatures(given, words);
  return [
    ...section(
      t('book.summary.sign.title'),
      rows.length === 0 ? [t('book.summary.sign.nobody')] : rows,
      words,
    ),
    small(decided(dossier, words), { ink: 'ink' }),
  ];
}

/** What was decided last: it may be to wait, or not to apply. */
function decided(dossier: Dossier, { t, f }: ReportWords): string {
  const [last] = lastFirst(dossier);
  if (last === undefined) return t('book.summary.sign.decision-open');
  const recorded = readRecorded(last);
  if (recorded === undefined) return t('decide.decision.unreadable');
  const { kind, on } = recorded.record.decision;
  return t('book.summary.sign.decision-recorded', {
    decision: t(`decide.kinds.${kind}`),
    date: f.date(on),
  });
}

function deadline({ dossier, edition, today }: Circumstances, words: ReportWords): Block[] {
  const { t, f, language } = words;
  const next = nextDeadline(dossier, edition, today, sessions);
  const title = heading(3, t('tasks.deadline.title'));
  if (next === undefined) return [title, paragraph(t('book.summary.no-deadline'))];
  const day = 'on' in next ? f.date(next.on) : f.month(next.month);
  return [title, paragraph(labelled(day, deadlineWords(next, words, language, true), words))];
}

function section(
  title: string,
  rows: readonly (string | Span[])[],
  { t }: ReportWords,
  beyond = 0,
): Block[] {
  const shown = rows.slice(0, most);
  const others = rows.length - shown.length + beyond;
  return [
    heading(3, title),
    list(shown.map((text) => [small(text, { ink: 'ink' })])),
    ...(others === 0 ? [] : [small(t('book.summary.more', { count: others }))]),
  ];
}
