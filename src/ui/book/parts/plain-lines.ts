import type { Block } from '../../../adapters/pdf/document';
import type { LetterLanguage } from '../../../domain/dossier/letters';
import { isWords, type Line } from '../../../domain/letters/text/letter-text';

/** The words of a letter whose sender is in the dossier no more: its facts stand for nothing now. */
export const plainLines = (lines: readonly Line[], language: LetterLanguage): Block[] =>
  lines.flatMap(({ parts, direction }): Block[] => {
    const text = parts.map((part) => (isWords(part) ? part.text : '…')).join('');
    if (text.trim() === '') return [];
    return [{ kind: 'paragraph', text, language, ...(direction && { direction }) }];
  });
