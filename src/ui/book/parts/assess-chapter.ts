import type { Book } from '../book';
import { capacityPart } from './capacity-part';
import { stageChapter } from './chapter';
import { diagnosisPart } from './diagnosis-part';
import { judgementPart } from './judgement-part';
import { networkPart } from './network-part';
import { programmePart } from './programme-part';

/** Stage 1 but for the criteria, which have chapters of their own: openness, judgement and means. */
export const assessChapter = (book: Book) =>
  stageChapter(book, 'assess', [
    ...diagnosisPart(book),
    ...judgementPart(book),
    ...capacityPart(book),
    ...networkPart(book),
    ...programmePart(book),
  ]);
