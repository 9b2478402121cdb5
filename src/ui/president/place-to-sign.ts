import type { Block, Cell } from '../../adapters/pdf/document';
import type { Dossier, Jurisdiction } from '../../domain/dossier/dossier';
import { letterIdOf } from '../../domain/letters/letter-id';
import { clamped } from '../book/clamped';
import { shortTexts } from '../report/short-names';
import { cell, heading, small } from '../report/blocks';
import type { ReportWords } from '../report/report-words';
import { isolate } from '../shell/isolate';
import { wordsIn } from '../shell/dossier-name';
import type { Candidacy } from './candidacy';
import type { ToSign } from './to-sign';

/** Where more apply, each presidency signs a copy of the page. */
const most = 4;
/** points left above the line: a hand and a stamp need them */
const room = { one: 30, several: 8 } as const;
const longestName = { one: 44, several: 24 } as const;
/** of a collectivity: two lines beside the others */
const longestRow = 28;
const dots = '……………………';
const day = '…… / …… / …………';

/** Whether each presidency of several has a row, which says how its letter stands too. */
export function hasRowOfEach(toSign: readonly ToSign[], { is }: Candidacy): boolean {
  const letters = toSign.filter(({ what }) => what === 'support');
  return is === 'open' && letters.length > 1 && letters.length <= most;
}

/** Where who presides signs by hand that the page was seen. */
export function placeToSign(
  { jurisdictions }: Dossier,
  toSign: readonly ToSign[],
  words: ReportWords,
): Block[] {
  const { t } = words;
  const count = jurisdictions.length;
  const isEach = count > most;
  const note = t('president.paper.note');
  const isOfEach = count > 1 && !isEach;
  const columns = isOfEach
    ? (['who', 'letter', 'name-and-date', 'sign'] as const)
    : (['who', 'name', 'date', 'sign'] as const);
  const letterOf = ({ id }: Jurisdiction) =>
    toSign.find(({ key }) => key === letterIdOf('support', id))?.brief ?? '';
  const rows =
    count === 0 || isEach
      ? [blank]
      : jurisdictions.map((one) => row(one, isOfEach ? letterOf(one) : undefined, words));
  return [
    heading(3, t('president.paper.seen')),
    {
      kind: 'table',
      head: columns.map((name) => t(`president.paper.${name}`)),
      columns: [5, 5, 5, 4],
      rows,
    },
    small(isEach ? `${t('president.paper.each', { count })} ${note}` : note),
  ];
}

const write = (text: string) => small(text, { ink: 'ink' });

const line = (height: number): Cell => cell({ kind: 'gap', height }, write(dots));

const blank: Cell[] = [cell(write(dots)), cell(write(dots)), cell(write(day)), line(room.one)];

/** @param letter - how the letter stands, where a row of the table says it */
function row(one: Jurisdiction, letter: string | undefined, words: ReportWords): Cell[] {
  const size = letter === undefined ? 'one' : 'several';
  const { name, function: office } = one.supportLetter?.signatory ?? {};
  // the letter may be signed by somebody else: the page is seen by who presides
  const isPresident = one.supportLetter?.signedBy !== 'delegate';
  const known = (text: typeof name) => {
    const typed = isPresident ? wordsIn(text, words.language) : '';
    return typed === '' ? [] : [isolate(clamped(typed, longestName[size]))];
  };
  // each row of several says whose presidency it is
  const who = [...known(name), ...(letter === undefined ? known(office) : [])].join(
    words.t('report.comma'),
  );
  return [
    cell(write(words.named({ ...one, name: shortTexts(one.name, longestRow) }, 'title'))),
    ...(letter === undefined
      ? [cell(write(who === '' ? dots : who)), cell(write(day))]
      : [cell(write(letter)), cell(write(who === '' ? dots : who), write(day))]),
    line(room[size]),
  ];
}
