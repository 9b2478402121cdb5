import type { Block, Cell, Span, Table } from '../../adapters/pdf/document';
import type { Certainty } from '../../domain/edition/edition';
import type { Book } from '../book/book';
import { clamped } from '../book/clamped';
import { cell, labelled, list, small, strong } from '../report/blocks';
import type { ReportWords } from '../report/report-words';
import { circumstancesFor } from '../tasks/course-of';
import { answerPart } from './answer-part';
import type { DayRow } from './days-that-count';
import { hasRowOfEach, placeToSign } from './place-to-sign';
import { presidentView, type PresidentView } from './president-view';
import type { ToSign } from './to-sign';

/**
 * What there is room for on one page: where several apply, each row is one line, and what is beyond
 * is counted.
 */
const rooms = {
  one: { letters: 2, reasons: 3, missing: 2, longest: 220 },
  several: { letters: 3, reasons: 2, missing: 1, longest: 84 },
} as const;
/** Letters of a candidacy that is no longer open. */
const mostWhenSent = 8;
type Room = (typeof rooms)[keyof typeof rooms];

/** A label, what stands beside it, and how many more there are. */
interface Part {
  label: string;
  /** under the label */
  note?: string | undefined;
  rows: Span[][];
  beyond?: number;
}

/** The president's page on paper, as the book and a sheet of its own have it. */
export function sheet(book: Book, words: ReportWords): Block[] {
  const { dossier, edition, day, letters } = book;
  const given = circumstancesFor(dossier, edition, day);
  const room = rooms[dossier.jurisdictions.length > 1 ? 'several' : 'one'];
  const view = presidentView({ given, letters, isToday: false, most: room.missing }, words);
  const isOpen = view.candidacy.is === 'open';
  const parts = [
    ...(isOpen || view.days.length > 0 ? [days(view, words)] : []),
    signed(view, room, words),
    ...(isOpen ? [why(view, room, words), missing(view, room, words)] : []),
    ...commits(book, view, words),
  ];
  return [
    ...answerPart(view, book, words),
    table(
      parts.filter(({ rows }) => rows.length > 0),
      words,
    ),
    ...(isOpen ? placeToSign(dossier, view.toSign, words) : []),
  ];
}

const table = (parts: readonly Part[], { t }: ReportWords): Table => ({
  kind: 'table',
  head: [],
  hasRowHeadings: true,
  columns: [4, 19],
  rows: parts.map(({ label, note, rows, beyond = 0 }): Cell[] => [
    cell(small(strong(label), { ink: 'ink' }), ...(note === undefined ? [] : [small(note)])),
    cell(
      list([
        ...rows.map((row) => [small(row, { ink: 'ink' })]),
        ...(beyond === 0 ? [] : [[small(t('president.sign.more', { count: beyond }))]]),
      ]),
    ),
  ]),
});

function days({ days: rows, isCallUnknown }: PresidentView, words: ReportWords): Part {
  const { t } = words;
  const row = ({ day, text, isEstimate, certainty }: DayRow): Span[] => [
    ...labelled(day, clamped(text, rooms.one.longest), words),
    ...(isEstimate ? aside(t('parts.estimate.tag')) : []),
    ...certain(certainty, words),
  ];
  const none = isCallUnknown ? 'tasks.deadline.no-call' : 'president.days.none';
  const lacks = isCallUnknown || rows.length === 0 ? [[{ text: t(none) }]] : [];
  return { label: t('president.days.title'), rows: [...rows.map(row), ...lacks] };
}

/** The letters of those who preside, then the decision, which is never among what is only counted. */
function signed({ candidacy, toSign }: PresidentView, room: Room, words: ReportWords): Part {
  const { t } = words;
  const isDecision = ({ what }: ToSign) => what === 'decision';
  const row = (one: ToSign) => signedRow(one, room, words);
  // those that are signed beside their names stand there
  const letters = hasRowOfEach(toSign, candidacy)
    ? toSign.filter(({ what }) => what === 'delegation')
    : toSign.filter((one) => !isDecision(one));
  // nobody signs a page of a file that was sent, so that there is room for the others
  const shown = letters.slice(0, candidacy.is === 'open' ? room.letters : mostWhenSent).map(row);
  const isOfLetters = room === rooms.several && letters.some(({ what }) => what === 'support');
  const nobody = toSign.every(isDecision) ? [[{ text: t('president.sign.nobody') }]] : [];
  return {
    label: t(candidacy.is === 'open' ? 'president.sign.title' : 'president.sign.done'),
    note: isOfLetters ? t('letters.support.title') : undefined,
    rows: [...nobody, ...shown, ...toSign.filter(isDecision).map(row)],
    beyond: letters.length - shown.length,
  };
}

function signedRow(one: ToSign, room: Room, words: ReportWords): Span[] {
  const { what, name, who, state, brief, notes, certainty } = one;
  const isWhole = what === 'decision' || room === rooms.one;
  const said = [`${state}${words.t('result.full-stop')}`, ...notes].join(' ');
  const left = Math.max(24, room.longest - who.length);
  return [
    { text: isWhole ? name : who, bold: true },
    { text: ` – ${isWhole ? clamped(said, rooms.one.longest) : clamped(brief, left)}` },
    ...(isWhole ? certain(certainty, words) : []),
  ];
}

/** What keeps the answer from being yes. */
function why({ reasons }: PresidentView, room: Room, words: ReportWords): Part {
  const { t } = words;
  const rows = reasons
    .slice(0, room.reasons)
    .map(({ id, text }) => labelled(t(`criteria.${id}.name`), clamped(text, room.longest), words));
  return { label: t('president.why'), rows, beyond: reasons.length - rows.length };
}

function missing({ missing: rows, others }: PresidentView, room: Room, { t }: ReportWords): Part {
  const said = rows.map(({ text }) => [{ text: clamped(text, room.longest) }]);
  const none = rows.length === 0 ? [[{ text: t('president.missing.none') }]] : [];
  return { label: t('president.missing.title'), rows: [...said, ...none], beyond: others };
}

/** What a signature commits to as long as it may, and that what is sent is read by everybody. */
function commits(
  { edition }: Book,
  { candidacy: { is, sentOn } }: PresidentView,
  words: ReportWords,
): Part[] {
  const { t } = words;
  const read = edition.provisional ? 'exports.public.past-calls' : 'exports.public.this-call';
  const said = (text: string): Span[] => [{ text }, ...certain('ogp', words)];
  const isOver = is === 'withdrawn' || is === 'not-selected';
  const isRead = !isOver || sentOn !== undefined;
  return [
    ...(isOver
      ? []
      : [{ label: t('president.commits.title'), rows: [said(t('president.commits.text'))] }]),
    ...(isRead ? [{ label: t('exports.public.title'), rows: [said(t(read))] }] : []),
  ];
}

const certain = (certainty: Certainty | undefined, words: ReportWords): Span[] =>
  certainty === undefined ? [] : aside(words.t(`parts.certainty.${certainty}`));

const aside = (text: string): Span[] => [{ text: ` (${text})`, ink: 'soft' }];
