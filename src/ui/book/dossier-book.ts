import type { Locale } from '../../adapters/i18n';
import type { Block, PdfDocument } from '../../adapters/pdf/document';
import { commitments } from '../../content/commitments';
import { assess } from '../../domain/assessment/assess';
import { onPaper } from '../fields/item-words';
import { heading } from '../report/blocks';
import { reportWords } from '../report/report-words';
import { shortTexts } from '../report/short-names';
import { isolate, plainText } from '../shell/isolate';
import { circumstancesFor } from '../tasks/course-of';
import { answersChapter } from './answers-chapter';
import type { Book, BookInput, Chapter } from './book';
import { briefly } from './brief-chapter';
import { coverPart } from './cover-part';
import { draftState } from './draft-state';
import { eligibilityChapter } from './eligibility-chapter';
import { chaptersOf } from './parts/chapters';
import { planChapter } from './plan-chapter';
import { readinessChapter } from './readiness-chapter';
import { scheduleChapter } from './schedule-chapter';
import { sourcesChapter } from './sources-chapter';
import { summaryPart } from './summary-part';

/**
 * The whole dossier on paper: cover, one page for the president, contents, then chapter after chapter,
 * each on a page of its own. In an edition of two languages everything stands in both: what a person
 * wrote side by side, what the application says itself one under the other, the summary in each.
 */
export function dossierBook(input: BookInput): PdfDocument {
  const { language, author, madeAt, today } = input;
  const book = bookOf(input);
  const { t, f } = book.words;
  const front = [...coverPart(book), ...summaryPart(book)];
  const header = t('book.header', { who: headerName(book) });
  const mark = watermarkOf(book);
  return {
    title: plainText(header),
    language,
    ...(author === undefined ? {} : { author: author.name }),
    madeAt,
    ...(mark === undefined ? {} : { watermark: mark }),
    header,
    footer: t('report.footer', {
      page: '{page}',
      pages: '{pages}',
      date: f.date(today.toString()),
    }),
    contents: {
      title: t('book.contents'),
      toNumber: t('book.contents-to-number'),
      depth: 2,
      front: front.length,
    },
    blocks: [
      ...front,
      ...onPaper(() => chapters(book, madeAt))
        .map((one) => briefly(book, one))
        .flatMap((one) => chapterBlocks(one, book)),
    ],
  };
}

export function bookOf(input: BookInput): Book {
  const { language, second, madeAt: _, ...rest } = input;
  const { dossier, edition, day, allWords } = input;
  const assessment = assess(dossier, edition, day);
  const speaking = (of: Locale) => reportWords(allWords[of], of, dossier);
  return {
    ...rest,
    words: speaking(language),
    ...(second === undefined ? {} : { second: speaking(second) }),
    assessment,
    view: { dossier, edition, asOf: day, commitments, assessment },
  };
}

/** The plan follows the gaps that it closes, and the annexes the answers. */
function chapters(book: Book, madeAt: string): Chapter[] {
  const stages = chaptersOf(book);
  const isAnnex = ({ id }: Chapter) => id.startsWith('annex');
  return [
    eligibilityChapter(book, madeAt),
    readinessChapter(book),
    ...stages
      .filter((one) => !isAnnex(one))
      .flatMap((one) =>
        one.id === 'gaps' ? [one, planChapter(book), scheduleChapter(book)] : [one],
      ),
    answersChapter(book),
    ...stages.filter(isAnnex),
    sourcesChapter(book, madeAt),
  ];
}

const chapterBlocks = (
  { title, secondTitle, blocks, isBrief }: Chapter,
  { second }: Book,
): Block[] => [
  ...(isBrief ? [] : [{ kind: 'page-break' as const }]),
  heading(
    1,
    second === undefined || secondTitle === undefined
      ? title
      : [{ text: `${title} · ` }, { text: isolate(secondTitle), language: second.language }],
  ),
  ...blocks,
];

export function watermarkOf({
  dossier,
  edition,
  day,
  isExample,
  words: { t },
}: Book): string | undefined {
  if (isExample) return t('dossiers.example');
  return draftState(circumstancesFor(dossier, edition, day)).isDraft ? t('book.draft') : undefined;
}

const longestInHeader = 60;

/** Who applies, short enough for one line. */
export function headerName({ words, dossier }: Book): string {
  const [first, ...others] = dossier.jurisdictions;
  if (first === undefined) return words.t('result.phrase.none');
  const one = words.named({ ...first, name: shortTexts(first.name, longestInHeader) }, 'title');
  return others.length === 0
    ? one
    : words.t('dossiers.joint-name', { first: one, count: others.length });
}
