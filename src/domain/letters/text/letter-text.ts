import type { LetterLanguage } from '../../dossier/letters';
import type { Author } from '../../dossier/revision';

/** The body of a letter in one language, line by line; a line is a paragraph, never a line on paper. */
export interface Line {
  kind: 'paragraph' | 'heading' | 'bullet' | 'number';
  /** where somebody has chosen it; else that of the text's language */
  direction?: 'rtl' | 'ltr' | undefined;
  /** what the writer says that this line holds, of the elements expected of the letter */
  says?: readonly string[] | undefined;
  parts: readonly Part[];
}

/** Words in one style, or a fact that the dossier holds and nobody types again. */
export type Part = Words | { fact: string };

export interface Words {
  text: string;
  bold?: true;
  italic?: true;
}

/** Whether a part was typed; else it is a fact. */
export const isWords = (part: Part): part is Words => 'text' in part;

/** What a letter says now, in each language that has a text. */
export interface LetterTexts {
  /** `support-<collectivity>` or `endorsement-<stakeholder>` */
  letterId: string;
  texts: Readonly<Partial<Record<LetterLanguage, readonly Line[]>>>;
  /** instant of the last change, undefined where nobody has written yet */
  changedAt: string | undefined;
  /** who wrote last */
  changedBy: Author | undefined;
}
