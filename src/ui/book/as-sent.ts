import { assess } from '../../domain/assessment/assess';
import { circumstancesFor } from '../tasks/course-of';
import type { Book } from './book';
import { draftState } from './draft-state';

/**
 * The book on the day its file was sent, once that was: what was true then decides a candidacy, and a
 * call that has closed since takes nothing from it.
 */
export function asSent(book: Book): Book {
  const sentOn = sentOnOf(book);
  if (sentOn === undefined) return book;
  const { dossier, edition } = book;
  const day = Temporal.PlainDate.from(sentOn);
  const assessment = assess(dossier, edition, day);
  return { ...book, day, assessment, view: { ...book.view, asOf: day, assessment } };
}

/** ISO day of the submission, once it has come. */
export const sentOnOf = ({ dossier, edition, day }: Book): string | undefined =>
  draftState(circumstancesFor(dossier, edition, day)).submittedOn;
