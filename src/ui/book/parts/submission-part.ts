import type { Block } from '../../../adapters/pdf/document';
import { deadlineOf } from '../../../domain/submission/deadline';
import { deadlineWords, timingWords } from '../../follow/deadline-words';
import type { Book } from '../book';
import { notSaid } from '../said';
import { asNothing } from '../says-nothing';
import { copiesPart } from './copies-part';
import { itemFacts } from './facts';
import { sentence, title } from './telling';

/** Stage 6: the deadline, the submission as it was noted, and each frozen copy with its digest. */
export function submissionPart(book: Book): Block[] {
  const facts = itemFacts(book, 'submission', '');
  return [
    title(book, 2, ({ t }) => t('follow.deadline.title')),
    ...deadlineBlocks(book),
    title(book, 2, ({ t }) => t('follow.submission.title')),
    ...(facts.length === 0 ? [notSaid(book)] : facts),
    ...copiesPart(book),
  ];
}

function deadlineBlocks(book: Book): Block[] {
  const { dossier, edition, day } = book;
  const deadline = deadlineOf(edition, dossier);
  const timing = timingWords(book.words, deadline, dossier, day);
  // a sheet of paper has no « today »: what is left is said of a submission alone
  const isSent = dossier.submission?.submittedOn !== undefined;
  const known = sentence(book, (words) => deadlineWords(words, deadline));
  return [
    ...(deadline.kind === 'unknown' ? asNothing(known) : known),
    ...(timing === undefined || !isSent
      ? []
      : sentence(book, (words) => timingWords(words, deadline, dossier, day) ?? '')),
  ];
}
