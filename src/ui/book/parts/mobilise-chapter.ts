import type { Book } from '../book';
import { stageChapter } from './chapter';
import { cooperationPart } from './cooperation-part';
import { meetingsPart } from './meetings-part';
import { registerPart } from './register-part';
import { roadmapPart } from './roadmap-part';

/** Stage 3: the stakeholders and who of them endorses, meetings, the roadmap, ways to work together. */
export const mobiliseChapter = (book: Book) =>
  stageChapter(book, 'mobilise', [
    ...registerPart(book),
    ...meetingsPart(book, 'partners'),
    ...roadmapPart(book),
    ...cooperationPart(book),
  ]);
