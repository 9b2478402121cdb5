import type { Book } from '../book';
import { chapter } from './chapter';
import { declaredPart } from './declared-part';
import { focalPointsPart } from './focal-points-part';
import { letterStatesPart } from './letter-states-part';
import { letterTextsPart } from './letter-texts-part';

/** Stage 5: where each letter stands, who the focal points are, and every letter in full. */
export const lettersChapter = (book: Book) =>
  chapter(book, 'letters', ({ t }) => t('letters.title'), [
    ...letterStatesPart(book),
    ...declaredPart(book),
    ...focalPointsPart(book),
    ...letterTextsPart(book),
  ]);
