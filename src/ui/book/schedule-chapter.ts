import { scheduleBlocks } from '../schedule/schedule-blocks';
import { scheduleFor } from '../schedule/schedule-for';
import type { Book, Chapter } from './book';
import { entered } from './entered';

/** The way back from the deadline, drawn and in a table, and the lengths that were entered. */
export function scheduleChapter(book: Book): Chapter {
  const { dossier, edition, day, words, second } = book;
  return {
    id: 'schedule',
    title: words.t('book.schedule.title'),
    secondTitle: second?.t('book.schedule.title'),
    blocks: [
      ...scheduleBlocks(words, scheduleFor(dossier, edition, day)),
      ...entered(book, ['schedule']),
    ],
  };
}
