import { assess } from '../../domain/assessment/assess';
import { sentOn } from '../../domain/submission/sent-on';
import type { Book } from './book';

/**
 * The book on the day its file was sent, once that was: what was true then decides a candidacy, and a
 * call that has closed since takes nothing from it.
 */
export function asSent(book: Book): Book {
  const { dossier, edition } = book;
  const on = sentOn(dossier, book.day);
  if (on === undefined) return book;
  const day = Temporal.PlainDate.from(on);
  const assessment = assess(dossier, edition, day);
  return { ...book, day, assessment, view: { ...book.view, asOf: day, assessment } };
}
