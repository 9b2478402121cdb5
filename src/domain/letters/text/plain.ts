import { isWords, type Line } from './letter-text';

/** The value of a fact in words; undefined for one that the dossier lacks. */
export type FactValue = (name: string) => string | undefined;

/** The words of one line with its facts in place; a fact that is missing says nothing. */
export const wordsInLine = ({ parts }: Line, facts: FactValue): string =>
  parts.map((part) => (isWords(part) ? part.text : (facts(part.fact) ?? ''))).join('');

/** The words of a letter, a line each, without styles and signs of lists. */
export const plainText = (lines: readonly Line[], facts: FactValue): string =>
  lines.map((line) => wordsInLine(line, facts)).join('\n');

/** Whether a line holds neither a fact nor a word. */
export const isBlank = ({ parts }: Line): boolean =>
  parts.every((part) => isWords(part) && part.text.trim() === '');
