import { stages } from '../../domain/course/stages';
import { scheduleBlocks } from '../schedule/schedule-blocks';
import { scheduleFor } from '../schedule/schedule-for';
import type { Book, Chapter } from './book';
import { entered } from './entered';
import { inBoth } from './in-both';
import { asNothing } from './says-nothing';

/** What the table says already. */
const lengths = [...stages.map((stage) => `schedule/days/${stage}`), 'schedule/buffer'];

/** The way back from the deadline, drawn and in a table, and the days that were entered. */
export function scheduleChapter(book: Book): Chapter {
  const { dossier, edition, day, words, second } = book;
  const schedule = scheduleFor(dossier, edition, day);
  const isCounted = schedule.state !== 'no-end';
  const blocks = inBoth(book, (one) => scheduleBlocks(one, schedule));
  return {
    id: 'schedule',
    title: words.t('book.schedule.title'),
    secondTitle: second?.t('book.schedule.title'),
    blocks: [
      ...(isCounted ? blocks : asNothing(blocks)),
      ...entered(book, ['schedule'], { without: isCounted ? lengths : [] }),
    ],
  };
}
