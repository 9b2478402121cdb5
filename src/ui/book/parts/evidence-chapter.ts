import type { Book } from '../book';
import { chapter } from './chapter';
import { evidencePart } from './evidence-part';
import { filesPart } from './files-part';

/** Stage 5: every proof of the register with what stands behind it, and every attached file. */
export const evidenceChapter = (book: Book) =>
  chapter(book, 'evidence', ({ t }) => t('evidence.title'), [
    ...evidencePart(book),
    ...filesPart(book),
  ]);
