import type { LetterLanguage } from '../../../src/domain/dossier/letters';
import type { LetterTexts, Line } from '../../../src/domain/letters/text/letter-text';

/** Paragraphs of plain words; after `|` what they are said to hold: `We will help|help-prepare`. */
export const paragraphs = (...texts: readonly string[]): Line[] =>
  texts.map((one) => {
    const [text = '', ...says] = one.split('|');
    return { kind: 'paragraph', parts: [{ text }], ...(says.length > 0 && { says }) };
  });

export const letterText = (letterId: string, texts: LetterTexts['texts']): LetterTexts => ({
  letterId,
  texts,
  changedAt: undefined,
  changedBy: undefined,
});

/** The letter of an organisation in one language, a line of the text each. */
export const endorsementText = (id: string, language: LetterLanguage, text: string): LetterTexts =>
  letterText(`endorsement-${id}`, { [language]: paragraphs(...text.split('\n')) });
