import { readdirSync, readFileSync } from 'node:fs';
import type { Block, PdfDocument, PdfLanguage } from '../../../../src/adapters/pdf/document';

/** UTF-16 units that fill about twelve pages. */
const enough = 36_500;
/** Shorter ones are the words on buttons: no prose. */
const shortestSentence = 20;
const sentencesInParagraph = 6;

/** The application's own sentences in one language, made into a long document of prose. */
export function longDocument(language: PdfLanguage): PdfDocument {
  return {
    title: 'Tarchih',
    language,
    madeAt: '2026-11-22T09:00:00Z',
    header: 'Tarchih',
    footer: '{page} / {pages}',
    blocks: chapters(language).flatMap(({ title, sentences }) => [
      { kind: 'heading', level: 2, text: title } satisfies Block,
      ...paragraphsOf(sentences).map((text): Block => ({
        kind: 'paragraph',
        text,
        align: 'justify',
      })),
    ]),
  };
}

interface Chapter {
  readonly title: string;
  readonly sentences: readonly string[];
}

function chapters(language: PdfLanguage): Chapter[] {
  const folder = `locales/${language}`;
  let left = enough;
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const words: unknown = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
      const plain = sentencesOf(words);
      const sentences = plain.filter((sentence) => (left -= sentence.length) > 0);
      const [title] = sentences;
      return title === undefined ? [] : [{ title, sentences: sentences.slice(1) }];
    });
}

/** Those without places to be filled in or marks of another syntax. */
function sentencesOf(words: unknown): string[] {
  if (typeof words === 'string') {
    return words.length < shortestSentence || /[{}<>#\n]/u.test(words) ? [] : [words];
  }
  return Object.values(words as Record<string, unknown>).flatMap(sentencesOf);
}

function paragraphsOf(sentences: readonly string[]): string[] {
  const count = Math.ceil(sentences.length / sentencesInParagraph);
  return Array.from({ length: count }, (_, index) =>
    sentences.slice(index * sentencesInParagraph, (index + 1) * sentencesInParagraph).join(' '),
  );
}
