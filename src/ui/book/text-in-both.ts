import { directionOf, type PdfLanguage, type Span, type Text } from '../../adapters/pdf/document';
import { isolate, plainText } from '../shell/isolate';

/** Letters that both languages may have together on one line, which may be that of a column. */
const longestOnOneLine = 20;
/** Letters of a line of its own under its counterpart, on the same side of the page. */
const longestLine = 90;

export const spansOf = (text: Text): Span[] => (typeof text === 'string' ? [{ text }] : [...text]);

/** What is read, without marks. */
const wordsOfText = (text: Text): string =>
  plainText(
    spansOf(text)
      .map((span) => span.text)
      .join(''),
  );

/** The same in both, such as a number or a name that was typed in one language. */
export const isSaidAlike = (one: Text, other: Text): boolean =>
  wordsOfText(one).trim() === wordsOfText(other).trim();

/** Whether there is room for both on one line. */
export const isShortInBoth = (one: Text, other: Text): boolean =>
  wordsOfText(one).length + wordsOfText(other).length <= longestOnOneLine;

/** Whether each is a line, so that one paragraph holds both. */
export const isLineInBoth = (one: Text, other: Text): boolean =>
  [one, other].every((text) => wordsOfText(text).length <= longestLine);

/**
 * What a text says in one language and then in the other: beside one another where both are short, else
 * on a line of its own each; once where they are the same.
 */
export const textInBoth = (one: Text, other: Text, language: PdfLanguage): Text =>
  joined(one, other, { language, between: isShortInBoth(one, other) ? ' · ' : '\n' });

/** A title, which is one line of the contents. */
export const titleInBoth = (one: Text, other: Text, language: PdfLanguage): Text =>
  joined(one, other, { language, between: ' · ' });

function joined(
  one: Text,
  other: Text,
  { language, between }: { language: PdfLanguage; between: string },
): Text {
  if (isSaidAlike(one, other)) return one;
  const [first, ...more] = spansOf(one).toReversed();
  return [
    ...more.toReversed(),
    ...(first === undefined ? [] : [{ ...first, text: `${first.text}${between}` }]),
    ...apartIn(other, language),
  ];
}

/** Words in their own direction, whatever stands around them. */
function apartIn(text: Text, language: PdfLanguage): Span[] {
  const spans = spansOf(text).map((span) => ({ ...span, language: span.language ?? language }));
  const [only] = spans;
  if (only !== undefined && spans.length === 1) return [{ ...only, text: isolate(only.text) }];
  const opens = directionOf(language) === 'rtl' ? '\u2067' : '\u2066';
  return spans.map((span, at) => ({
    ...span,
    text: `${at === 0 ? opens : ''}${span.text}${at === spans.length - 1 ? '\u2069' : ''}`,
  }));
}
