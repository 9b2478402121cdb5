import type { Block } from '../../../adapters/pdf/document';
import { stages, type Stage } from '../../../domain/course/stages';
import type { Book, Chapter } from '../book';
import type { Say } from './telling';

/** A chapter under its title, in both languages of an edition of two. */
export const chapter = (
  { words, second }: Pick<Book, 'words' | 'second'>,
  id: string,
  say: Say,
  blocks: Block[],
): Chapter => ({
  id,
  title: say(words),
  ...(second === undefined ? {} : { secondTitle: say(second) }),
  blocks,
});

/** « Étape 2 sur 7 : Décider » */
export const stageChapter = (book: Book, stage: Stage, blocks: Block[]): Chapter =>
  chapter(
    book,
    stage,
    ({ t }) =>
      t('stages.stage', { number: stages.indexOf(stage) + 1, name: t(`stages.names.${stage}`) }),
    blocks,
  );
