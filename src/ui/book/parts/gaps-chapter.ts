import type { Block, Cell, Table } from '../../../adapters/pdf/document';
import { commitments } from '../../../content/commitments';
import { stages } from '../../../domain/course/stages';
import type { Gap } from '../../../domain/gaps/gap';
import { gapsOf, groupGaps, type GapGroup } from '../../../domain/gaps/gaps-of';
import { sentOn } from '../../../domain/submission/sent-on';
import { commitmentCitations } from '../../diagnosis/diagnosis-words';
import { gapWords, isOther } from '../../gaps/gap-words';
import { citationParagraphs } from '../../report/citation-paragraphs';
import { cell, labelled, paragraph, small } from '../../report/blocks';
import type { Book } from '../book';
import { inBoth } from '../in-both';
import { chapter } from './chapter';
import { minimumGapRow } from './minimum-gap';
import { bold, columnHeads, sentence, title, told } from './telling';

/** What is still lacking on the day of the book, why it matters, who says it, and what we propose. */
export function gapsChapter(book: Book) {
  const isSent = sentOn(book.dossier, book.day) !== undefined;
  // nothing makes a file eligible once it was sent: its eligibility says what held that day
  const gaps = gapsOf(book.view, book.letters).filter((gap) => !isSent || isOther(gap));
  const blocking = gaps.filter(({ blocks }) => blocks === true).length;
  const counted = (count: number, f: Book['words']['f']) => ({ count, shown: f.number(count) });
  return chapter(book, 'gaps', ({ t }) => t('gaps.title'), [
    ...sentence(book, ({ t, f }) => t('gaps.on', { date: f.date(book.day.toString()) }), {
      ink: 'soft',
    }),
    ...(isSent
      ? sentence(book, ({ t }) => t('chapters.gaps.sent', { title: t('book.eligibility.title') }))
      : []),
    ...(gaps.length === 0
      ? [
          ...sentence(book, ({ t }) => t('gaps.empty.title'), { look: 'lead' }),
          ...sentence(book, ({ t }) => t('gaps.empty.text')),
        ]
      : [
          ...sentence(book, ({ t, f }) => {
            const count = `${t('gaps.count', counted(gaps.length, f))}${t('result.full-stop')}`;
            if (isSent) return count;
            return `${count} ${t('gaps.blocking-count', counted(blocking, f))}`;
          }),
          ...sentence(book, ({ t }) => t('chapters.gaps.no-chance'), { look: 'small' }),
          ...groupGaps(gaps).flatMap((group) => groupBlocks(book, group)),
        ]),
  ]);
}

const groupBlocks = (book: Book, { group, gaps }: GapGroup): Block[] => [
  title(book, 2, ({ t }) =>
    group === 'blocking'
      ? t('gaps.group.blocking')
      : t('gaps.group.stage', {
          number: stages.indexOf(group) + 1,
          name: t(`stages.names.${group}`),
        }),
  ),
  tableOf(book, gaps),
];

const tableOf = (book: Book, gaps: readonly Gap[]): Table => ({
  kind: 'table',
  columns: [0.42, 0.58],
  hasRowHeadings: true,
  head: columnHeads(
    book,
    ({ t }) => t('chapters.gaps.lacking'),
    ({ t }) => t('chapters.gaps.proposal'),
  ),
  rows: gaps.map((gap) => rowOf(book, gap)),
});

function rowOf(book: Book, gap: Gap): Cell[] {
  if (!isOther(gap)) return minimumGapRow(book, gap);
  const say = (words: Book['words']) =>
    gapWords(gap, { ...words, dossier: book.dossier }, book.day);
  return [
    cell(
      paragraph(bold(told(book, (words) => say(words).what))),
      ...inBoth(book, (words) => say(words).more.map((text) => small(text))),
    ),
    cell(
      ...sentence(book, (words) => say(words).action),
      ...sentence(book, (words) => say(words).why, { look: 'small' }),
      ...inBoth(book, (words) => sources({ ...book, words }, gap)),
    ),
  ];
}

/** The checklist says of each article whether it was read. */
function sources({ words, dossier }: Book, gap: Gap): Block[] {
  const commitment = commitments.find(({ id }) => id === gap.facts['commitment']);
  if (commitment === undefined) return citationParagraphs(gap, words);
  const kinds = dossier.jurisdictions.map(({ type }) => type);
  return commitmentCitations(words.t, commitment, kinds).map(({ certainty, said }) =>
    small(
      labelled(
        words.t(`parts.certainty.${certainty}`),
        said.join(words.t('result.and-source')),
        words,
      ),
    ),
  );
}
