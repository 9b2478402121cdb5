import { asSent } from '../as-sent';
import type { Book, Chapter } from '../book';
import { filesAnnex } from './files-annex';
import { picturesAnnex } from './pictures-annex';
import { assessChapter } from './assess-chapter';
import { decideChapter } from './decide-chapter';
import { evidenceChapter } from './evidence-chapter';
import { followChapter } from './follow-chapter';
import { gapsChapter } from './gaps-chapter';
import { lettersChapter } from './letters-chapter';
import { mobiliseChapter } from './mobilise-chapter';
import { orientChapter } from './orient-chapter';

/** The dossier stage by stage, its letters, its evidence and what is attached; annexes come last. */
export const chaptersOf = (book: Book): Chapter[] => [
  assessChapter(book),
  gapsChapter(asSent(book)),
  decideChapter(book),
  mobiliseChapter(book),
  orientChapter(book),
  lettersChapter(book),
  evidenceChapter(book),
  followChapter(book),
  ...picturesAnnex(book),
  ...filesAnnex(book),
];
