import type { Letterhead, LetterSheet } from '../../adapters/docx/letter-sheet';
import { strong } from '../report/blocks';
import type { Block, Columns, PdfLanguage } from '../../adapters/pdf/document';

/** Points; a logo is no larger than what stands beside it. */
const logoSize = { width: 100, height: 66 } as const;

/** What stands over the text: letterhead, place and day, to whom, and what about. */
export function paperHead(sheet: LetterSheet): Block[] {
  const { letterhead, placeAndDay, recipient, subject } = sheet;
  return [
    ...headOf(letterhead, sheet.language),
    { kind: 'paragraph', text: placeAndDay, align: 'end' },
    { kind: 'gap', height: 6 },
    ...recipient.map((text, index) => ({
      kind: 'paragraph' as const,
      text: index === 0 ? strong(text) : text,
    })),
    { kind: 'gap', height: 6 },
    {
      kind: 'paragraph',
      text: strong(`${subject.label} ${subject.text}`),
    },
    { kind: 'gap', height: 6 },
  ];
}

type Column = Columns['columns'][number];

/** Arabic at the right and Latin letters at the left, whatever the letter's direction. */
function headOf(letterhead: Letterhead, language: PdfLanguage): Block[] {
  const { arabic, latin, latinLanguage, logo } = letterhead;
  if (arabic.length + latin.length === 0 && logo === undefined) return [];
  const names = (lines: Letterhead['arabic'], of: PdfLanguage): Column => ({
    share: 5,
    language: of,
    blocks: lines.map(({ text, isName }) => ({
      kind: 'paragraph',
      text: isName ? strong(text) : text,
      look: isName ? 'body' : 'small',
      ink: 'ink',
      language: of,
      align: 'center',
    })),
  });
  const middle: Column[] = logo
    ? [
        {
          share: 2.2,
          blocks: [
            {
              kind: 'picture',
              image: logo.picture,
              ...logoSize,
              align: 'center',
              alternative: logo.alternative,
            },
          ],
        },
      ]
    : [];
  const columns = [names(latin, latinLanguage), ...middle, names(arabic, 'ar')];
  return [
    { kind: 'columns', columns: language === 'ar' ? columns.reverse() : columns },
    { kind: 'rule' },
  ];
}
