import type { PaperWords } from '../../adapters/i18n/words-of';
import type { Dossier } from '../../domain/dossier/dossier';
import type { LetterLanguage } from '../../domain/dossier/letters';
import type { Edition } from '../../domain/edition/edition';
import { answerLanguages } from '../../domain/form/answers';
import { formQuestions, type FormQuestion } from '../../domain/form/form-questions';
import { isWritten, pasteText } from '../../domain/form/paste';
import { answersFolder, type PackageFile } from '../../domain/submission/package-files';
import type { PackageLack } from '../../domain/submission/package-lacks';

/** What a package is made of. */
export interface PackageMatter {
  dossier: Dossier;
  edition: Edition;
  isExample: boolean;
  /** files whose bytes go in */
  files: readonly PackageFile[];
  lacks: readonly PackageLack[];
  /** ISO date */
  on: string;
  hasData: boolean;
}

/** The words of the index and of the answers. */
export type WordsBy = Readonly<Record<LetterLanguage, PaperWords>>;

/** An answer in one language, and where it stands in the package. */
export interface WrittenAnswer {
  question: FormQuestion;
  /** its place in the form, from 1 */
  number: number;
  language: LetterLanguage;
  text: string;
  path: string;
}

/** Every answer of the form, language by language. */
export function writtenAnswers({
  dossier,
  edition,
}: Pick<PackageMatter, 'dossier' | 'edition'>): WrittenAnswer[] {
  const questions = formQuestions(dossier, edition);
  return answerLanguages.flatMap((language) =>
    questions.flatMap((question, index): WrittenAnswer[] => {
      const text = question.form === 'text' ? pasteText(dossier, question.id, language) : '';
      const number = index + 1;
      // ids of a person's own questions say nothing
      const name = `${String(number).padStart(2, '0')}-${question.ofEdition?.id ?? 'question'}`;
      const path = `${answersFolder}/${language}/${name}.txt`;
      return isWritten(text) ? [{ question, number, language, text, path }] : [];
    }),
  );
}

/** Where all answers of one language stand together. */
export const documentPath = (language: LetterLanguage): string =>
  `${answersFolder}/answers-${language}.html`;

export const indexPath = 'index.html';
export const registerPath = 'evidence-register.csv';
export const dataPath = 'dossier.json';
