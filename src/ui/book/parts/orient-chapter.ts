import type { Book } from '../book';
import { stageChapter } from './chapter';
import { goalsPart } from './goals-part';
import { linesPart } from './lines-part';
import { meetingsPart } from './meetings-part';
import { strategyPart } from './strategy-part';

/** Stage 4: the two focus groups, the lines of the programme, the goals, and what ties them together. */
export const orientChapter = (book: Book) =>
  stageChapter(book, 'orient', [
    ...meetingsPart(book, 'internal'),
    ...meetingsPart(book, 'external'),
    ...linesPart(book),
    ...goalsPart(book),
    ...strategyPart(book),
  ]);
