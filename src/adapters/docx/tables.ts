import {
  BorderStyle,
  HeightRule,
  ImageRun,
  Paragraph,
  AlignmentType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { HeadLine, LetterSheet, SheetLogo } from './letter-sheet';
import { paragraphOf, wordsOf } from './paragraphs';

/** Twentieths of a point: A4, with the margins of the PDF. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1320, bottom: 1240, left: 1248, right: 1248, header: 620, footer: 560 },
} as const;

const measure = page.size.width - page.margin.left - page.margin.right;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const bare = { top: none, bottom: none, left: none, right: none };
const unruled = { ...bare, insideHorizontal: none, insideVertical: none };
const hairline = { style: BorderStyle.SINGLE, size: 6, color: 'B8AB94' } as const;

interface Cell {
  share: number;
  children: Paragraph[];
}

/** Cells side by side in reading order, which no page parts. */
function sideBySide(
  cells: readonly Cell[],
  { isRtl, isRuled = false, height = 0 }: { isRtl: boolean; isRuled?: boolean; height?: number },
): Table {
  const all = cells.reduce((sum, { share }) => sum + share, 0);
  const widths = cells.map(({ share }) => Math.round((measure * share) / all));
  return new Table({
    visuallyRightToLeft: isRtl,
    layout: TableLayoutType.FIXED,
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...unruled, ...(isRuled && { bottom: hairline }) },
    rows: [
      new TableRow({
        cantSplit: true,
        ...(height > 0 && { height: { value: height, rule: HeightRule.ATLEAST } }),
        children: cells.map(
          ({ children }, index) =>
            new TableCell({
              children,
              borders: { ...bare, ...(isRuled && { bottom: hairline }) },
              verticalAlign: VerticalAlignTable.TOP,
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
            }),
        ),
      }),
    ],
  });
}

/** Arabic at the right and Latin letters at the left, the logo between them. */
export function headTable({ letterhead, language }: LetterSheet): Table | undefined {
  const { arabic, latin, latinLanguage, logo } = letterhead;
  if (arabic.length + latin.length === 0 && logo === undefined) return undefined;
  const names = (lines: readonly HeadLine[], of: LetterSheet['language']): Cell => ({
    share: 5,
    children: atLeastOne(
      lines.map(({ text, isName }) =>
        paragraphOf([{ text, ...(isName && { bold: true }) }], {
          language: of,
          size: isName ? 'body' : 'small',
          align: 'center',
          after: 40,
        }),
      ),
    ),
  });
  const cells = [
    names(latin, latinLanguage),
    ...(logo ? [{ share: 2.4, children: [logoParagraph(logo)] }] : []),
    names(arabic, 'ar'),
  ];
  const isRtl = language === 'ar';
  return sideBySide(isRtl ? cells.reverse() : cells, { isRtl, isRuled: true });
}

/** Points of the PDF in the pixels that Word counts with. */
const largest = { width: 133, height: 88 } as const;

function logoParagraph({ picture, alternative }: SheetLogo): Paragraph {
  const { type, bytes, width, height } = picture;
  const by = Math.min(largest.width / width, largest.height / height);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: type === 'jpeg' ? 'jpg' : 'png',
        data: bytes,
        transformation: { width: Math.round(width * by), height: Math.round(height * by) },
        altText: { name: 'logo', title: alternative, description: alternative },
      }),
    ],
  });
}

/** A cell without a paragraph is a file that Word does not open. */
const atLeastOne = (paragraphs: Paragraph[]): Paragraph[] =>
  paragraphs.length > 0 ? paragraphs : [new Paragraph({})];

/** Who signs, at the side where reading ends, with room for a signature and a stamp. */
export function signatureTable({ signature, language }: LetterSheet): Table {
  const look = { language, align: 'center', after: 60 } as const;
  const [office = '', ...others] = signature.lines;
  return sideBySide(
    [
      { share: 0.85, children: [new Paragraph({})] },
      {
        share: 1,
        children: [
          paragraphOf([{ text: office, bold: true }], { ...look, before: 160 }),
          ...others.map((line) => wordsOf(line, look)),
          wordsOf(signature.room, { ...look, size: 'small' }),
        ],
      },
    ],
    { isRtl: language === 'ar', height: 2900 },
  );
}
