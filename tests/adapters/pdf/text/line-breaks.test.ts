import { expect, test } from 'vitest';
import { lineBreaks } from '../../../../src/adapters/pdf/text/line-breaks';

/** The pieces that may stand on lines of their own, spaces trimmed. */
function pieces(text: string): string[] {
  let start = 0;
  return lineBreaks(text).map(({ position }) => {
    const piece = text.slice(start, position).trim();
    start = position;
    return piece;
  });
}

// A bar stands where a line may end; those of ASCII are where Chromium 156 ends it.
test.each([
  'مجلس |جماعة |تطوان',
  'état-|civil',
  'a/b',
  'https://exemple.ma/ogp-|local/?|annee=2026&b=c#d',
  'contact@commune-|exemple.ma',
  'sessions?|annee',
  '(OGP) |[1] |{x}',
  'a(b',
  'a)|(b',
  '"Maroc |Digital |2030" |([1] |في',
  '« برنامج » |(2022)',
  'axe |3 |« Une |gouvernance », |aux',
  '\u2068textile |« Anamil |2011 »\u2069 |(exemple)',
  '“عمل” |(نص',
  'AB-|12',
  '2026-11-22',
  '22/11/2026',
  '-5 |و |+5',
  '12,5\u00a0%',
  '30\u202f000 |DH',
  'ال\u2060مجلس |\u2068OGP\u2069 |هنا',
  'اب\u200b|جد',
  'A–|B',
  '😀|😀',
])('a line may end at the bars of %s', (marked) => {
  const expected = marked.split('|').map((piece) => piece.trim().replaceAll('\u200b', ''));
  const found = pieces(marked.replaceAll('|', '')).map((piece) => piece.replaceAll('\u200b', ''));
  expect(found).toEqual(expected);
});

test('a hard break ends a line, whatever stands around it', () => {
  expect(lineBreaks('a\n(b').filter(({ isRequired }) => isRequired)).toEqual([
    { position: 2, isRequired: true },
  ]);
});

test('an empty text has no place to end at', () => {
  expect(lineBreaks('')).toEqual([]);
});
