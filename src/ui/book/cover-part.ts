import { directionOf, type Block, type Paragraph, type Text } from '../../adapters/pdf/document';
import type { EditionId } from '../../content';
import type { Jurisdiction } from '../../domain/dossier/dossier';
import { heading, labelled, list, listInTwo, paragraph, small, strong } from '../report/blocks';
import type { ReportWords } from '../report/report-words';
import { shortTexts } from '../report/short-names';
import { isolate } from '../shell/isolate';
import { circumstancesFor } from '../tasks/course-of';
import type { Book } from './book';
import { band } from './cover-band';
import { draftState, standingWords } from './draft-state';
import { inBoth } from './in-both';
import { sentence } from './parts/telling';

/** More names than these stand in one paragraph, so that the cover stays one page. */
const mostInList = 8;
/** More than these are counted, and a name among many is short. */
const mostNamed = 16;
const longestInRow = 40;

/** What it is, whose, for which call, in what state, of which day and in which languages. */
export function coverPart(book: Book): Block[] {
  const { words, second, isExample, dossier } = book;
  const { t } = words;
  // two languages leave less room than one
  const isFull = dossier.jurisdictions.length > 1 || second !== undefined;
  const isCrowded = dossier.jurisdictions.length > 1 && second !== undefined;
  return [
    { kind: 'gap', height: isCrowded ? 6 : isFull ? 50 : 120 },
    band(words),
    { kind: 'gap', height: isCrowded ? 10 : 22 },
    ...sentence(book, (own) => own.t('report.programme'), { ink: 'soft', keepWithNext: true }),
    heading(1, t('book.title')),
    ...(second === undefined ? [] : [inSecond(strong(second.t('book.title')), book)]),
    { kind: 'gap', height: 8 },
    ...applicants(book),
    { kind: 'gap', height: isCrowded ? 6 : isFull ? 20 : 60 },
    ...inBoth(book, (one) => facts(book, one)),
    { kind: 'gap', height: 14 },
    { kind: 'panel', blocks: inBoth(book, (one) => state({ ...book, words: one })) },
    { kind: 'gap', height: 14 },
    ...sentence(book, (one) => one.t('book.cover.what'), { look: 'small' }),
    ...sentence(
      book,
      (one) =>
        [...(isExample ? [one.t('result.printed.example')] : []), one.t('report.made')].join(' '),
      { look: 'small' },
    ),
  ];
}

/** Names that fit the cover; as they were typed they stand among the answers. */
function applicants(book: Book): Block[] {
  const { dossier, words, second } = book;
  const { jurisdictions } = dossier;
  const { t, f } = words;
  const named = (one: Jurisdiction) => {
    const name = words.named(one, 'title');
    return one.code === undefined ? name : t('report.with-code', { name, code: one.code });
  };
  const [first, ...others] = jurisdictions;
  if (first === undefined) return [paragraph(t('report.nobody'), { look: 'lead' })];
  if (others.length === 0) return applicant(named(first), first, { words, second });
  if (second !== undefined && jurisdictions.length <= mostInList) {
    return inBoth(book, (one) => applicants({ ...book, words: one, second: undefined }));
  }
  const short = jurisdictions
    .slice(0, mostNamed)
    .map((one) => words.named({ ...one, name: shortTexts(one.name, longestInRow) }, 'title'));
  const beyond = jurisdictions.length - short.length;
  return [
    ...sentence(book, (one) => one.t('report.joint', { count: jurisdictions.length }), {
      look: 'lead',
      keepWithNext: true,
    }),
    jurisdictions.length > mostInList
      ? small(f.list(short), { ink: 'ink' })
      : listInTwo(jurisdictions.map((one) => [paragraph(named(one))])),
    ...(beyond > 0 ? [small(t('book.cover.more', { count: beyond }), { ink: 'ink' })] : []),
  ];
}

function applicant(
  name: string,
  one: Jurisdiction,
  { words, second }: Pick<Book, 'words' | 'second'>,
): Paragraph[] {
  const other = second?.named(one, 'title');
  const isSame = other === undefined || other === words.named(one, 'title');
  return [
    paragraph(strong(name), { look: 'lead' }),
    ...(isSame ? [] : [inSecond(other, { words, second })]),
  ];
}

/** Under its counterpart, at the side where the first language begins. */
function inSecond(text: Text, { words, second }: Pick<Book, 'words' | 'second'>): Paragraph {
  const language = second?.language ?? words.language;
  const align = directionOf(language) === directionOf(words.language) ? 'start' : 'end';
  return paragraph(text, { look: 'lead', language, align });
}

/** Why a mark stands across every page, or that the file is whole. */
function state({ dossier, edition, day, isExample, words }: Book): Paragraph[] {
  const { t, f } = words;
  const { file, submittedOn, isDraft } = draftState(circumstancesFor(dossier, edition, day));
  if (isExample) {
    return [paragraph(strong(t('dossiers.example'))), small(t('book.cover.example'))];
  }
  if (submittedOn !== undefined) {
    const date = f.date(submittedOn);
    return [paragraph(strong(t('book.cover.submitted', { date })))];
  }
  const title = standingWords(file, t);
  if (!isDraft) return [paragraph(strong(title))];
  return [paragraph(strong(t('book.draft'))), small(`${title} ${t('book.cover.draft')}`)];
}

function facts(
  { words: own, second, edition, today, day, author }: Book,
  words: ReportWords,
): Block[] {
  const { t, f } = words;
  const id = edition.id as EditionId;
  const rules = t('editions.rules-as-of', { date: f.date(edition.rulesAsOf) });
  const languages = [own, ...(second === undefined ? [] : [second])].map(({ language }) =>
    t(`print.language.${language}`),
  );
  const fact = (label: string, value: string) =>
    small(labelled(label, value, words), { ink: 'ink' });
  return [
    list(
      [
        fact(t('report.edition'), `${t(`editions.${id}.name`)}. ${rules}`),
        fact(t('book.cover.made-on'), f.date(today.toString())),
        ...(day.equals(today) ? [] : [fact(t('book.cover.as-of'), f.date(day.toString()))]),
        fact(
          t('book.cover.languages', { count: languages.length }),
          languages.join(t('report.comma')),
        ),
        ...(author === undefined ? [] : [fact(t('report.made-by'), signature(author, words))]),
      ].map((one) => [one]),
    ),
  ];
}

const signature = ({ name, function: office }: NonNullable<Book['author']>, { t }: ReportWords) =>
  [name, office]
    .filter((text) => text.trim() !== '')
    .map(isolate)
    .join(t('report.comma'));
