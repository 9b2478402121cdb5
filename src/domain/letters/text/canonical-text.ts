import type { Line } from './letter-text';
import { wordsInLine, type FactValue } from './plain';

/**
 * What somebody endorses, as one text whose SHA-256 in UTF-8 can be recorded: NFC, a line each, as its
 * kind, a tab and its words with the facts in place. Left out: bold, italic, direction, what is ticked,
 * and lines without words: none of them changes what the letter says. A fact that changes in the
 * dossier changes it, because the letter on paper changes.
 */
export const canonicalText = (lines: readonly Line[], facts: FactValue): string =>
  lines
    .map((line) => ({ kind: line.kind, words: wordsInLine(line, facts).normalize('NFC').trim() }))
    .filter(({ words }) => words !== '')
    .map(({ kind, words }) => `${kind}\t${words}\n`)
    .join('');
