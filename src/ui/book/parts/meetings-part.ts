import type { Block, Cell, Table } from '../../../adapters/pdf/document';
import { attendanceTotal, meetingsOf, type Meeting } from '../../../domain/partners/meetings';
import { meetingDay } from '../../mobilise/meeting-day';
import { cell, paragraph, small } from '../../report/blocks';
import type { Book } from '../book';
import { notSaid } from '../said';
import { itemFacts } from './facts';
import { rowName } from './own-words';
import { bold, cellOf, columnHeads, title, told } from './telling';

/** The meetings of one kind: their day, who took part, how many, and what came of them. */
export function meetingsPart(book: Book, kind: NonNullable<Meeting['kind']>): Block[] {
  const meetings = meetingsOf(book.dossier, kind);
  return [
    title(book, 2, ({ t }) =>
      kind === 'partners' ? t('review.parts.meetings') : t(`mobilise.meeting-kinds.${kind}`),
    ),
    ...(meetings.length === 0 ? [notSaid(book)] : [meetingTable(book, meetings)]),
  ];
}

const meetingTable = (book: Book, meetings: readonly Meeting[]): Table => ({
  kind: 'table',
  columns: [0.36, 0.64],
  hasRowHeadings: true,
  head: columnHeads(
    book,
    ({ t }) => t('mobilise.meeting.subject'),
    ({ t }) => t('chapters.details'),
  ),
  rows: meetings.map((one, index) => meetingRow(book, one, index + 1)),
});

function meetingRow(book: Book, one: Meeting, number: number): Cell[] {
  const total = attendanceTotal(one);
  return [
    cell(
      ...rowName(book, one.subject, ({ t }) => t('mobilise.meeting.numbered', { number })),
      small(told(book, (words) => meetingDay(words, one, book.day))),
    ),
    cellOf([
      ...itemFacts(book, 'meetings', `meetings/${one.id}`, {
        without: ['subject', 'kind', 'on'],
        isNarrow: true,
      }),
      ...(total === undefined
        ? []
        : [
            paragraph(
              bold(
                told(book, ({ t, f }) =>
                  t('mobilise.attendance.total', { count: total, shown: f.number(total) }),
                ),
              ),
            ),
          ]),
    ]),
  ];
}
