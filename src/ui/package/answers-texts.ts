import type { PaperWords } from '../../adapters/i18n/words-of';
import type { LetterLanguage } from '../../domain/dossier/letters';
import { formQuestions } from '../../domain/form/form-questions';
import { questionLabel } from '../form/question-words';
import { directionOf, html, htmlPage } from './html';
import { documentPath, writtenAnswers, type PackageMatter, type WordsBy } from './package-matter';
import { packageName } from './package-name';

interface TextEntry {
  path: string;
  text: string;
}

/** What old programs of Windows need to read a text in UTF-8, line by line. */
const byteOrderMark = '\uFEFF';
const forWindows = (text: string) => byteOrderMark + text.replaceAll('\n', '\r\n');

/** The answers: a file each, to be pasted from, and one document in each language. */
export function answersTexts(matter: PackageMatter, words: WordsBy): TextEntry[] {
  const answers = writtenAnswers(matter);
  const languages = [...new Set(answers.map(({ language }) => language))];
  return [
    ...answers.map(({ path, text }) => ({ path, text: forWindows(text) })),
    ...languages.map((language) => ({
      path: documentPath(language),
      text: answersDocument(matter, language, words[language]),
    })),
  ];
}

function answersDocument(
  { dossier, edition, isExample }: PackageMatter,
  language: LetterLanguage,
  { t }: PaperWords,
): string {
  const texts = new Map(
    writtenAnswers({ dossier, edition })
      .filter((one) => one.language === language)
      .map(({ question, text }) => [question.id, text]),
  );
  const title = t('package.document.title');
  const direction = directionOf(language);
  const parts = formQuestions(dossier, edition)
    .map((question, index) => ({ ...question, number: index + 1 }))
    .filter(({ form }) => form === 'text')
    .map(({ id, own, number }) => {
      const text = texts.get(id);
      const label = questionLabel(t, language, id, own) ?? '';
      return html`<h2>${String(number)}. <bdi>${label}</bdi></h2>
        ${
          text === undefined
            ? html`<p class="soft">${t('package.document.none')}</p>`
            : html`<div class="text" lang="${language}" dir="${direction}">${text}</div>`
        }`;
    });
  return htmlPage(
    language,
    title,
    html`<h1>${title}</h1>
      <p><bdi>${packageName(t, dossier, language)}</bdi></p>
      ${isExample ? html`<p><strong>${t('package.index.example')}</strong></p>` : ''} ${parts}`,
  );
}
