import type { LetterSheet, SheetLine } from '../../adapters/docx/letter-sheet';
import type { Block, List, PdfDocument, Span } from '../../adapters/pdf/document';
import type { LetterInput } from './letter-input';
import { strong } from '../report/blocks';
import { letterSheet } from './letter-sheet';
import { paperHead } from './paper-head';

/** The letter on its letterhead, as the PDF engine sets it. */
export const letterDocument = (input: LetterInput): PdfDocument =>
  sheetDocument(letterSheet(input));

/** A sheet as a document of the PDF engine. */
export function sheetDocument(sheet: LetterSheet): PdfDocument {
  const { title, language, madeAt, mark, header, footer, issuer } = sheet;
  return {
    title,
    language,
    author: issuer,
    madeAt,
    ...(mark === undefined ? {} : { watermark: mark }),
    header,
    footer,
    format: 'letter',
    blocks: [...paperHead(sheet), ...inLists(sheet.body), ...footOf(sheet)],
  };
}

/** A list that is being filled. */
type OpenList = Omit<List, 'items'> & { items: Span[][] };

/** Items that follow one another in one direction are one list; numbers go on until other words come between. */
function inLists(body: readonly SheetLine[]): Block[] {
  const blocks: Block[] = [];
  let list: OpenList | undefined;
  let number = 0;
  body.forEach((line, index) => {
    const { kind, direction } = line;
    number = kind === 'number' ? number + 1 : 0;
    if (kind === 'paragraph' || kind === 'heading') {
      list = undefined;
      // no signature stands on a page with no more of the letter than its closing formula
      blocks.push(blockOf(line, index >= body.length - 2));
      return;
    }
    const ordered = kind === 'number';
    if (list?.ordered !== ordered || list.direction !== direction) {
      list = { kind: 'list', ordered, first: number || 1, direction, items: [] };
      blocks.push(list);
    }
    list.items.push(spansOf(line));
  });
  return blocks;
}

function blockOf(line: SheetLine, keepWithNext: boolean): Block {
  const { kind, direction } = line;
  const text = spansOf(line);
  return kind === 'heading'
    ? { kind: 'heading', level: 3, text, direction }
    : { kind: 'paragraph', text, direction, keepWithNext };
}

const spansOf = ({ runs }: SheetLine): Span[] =>
  runs.map(({ text, bold, italic, isGap }) => ({
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(isGap && { ink: 'alert' as const, bold: true }),
  }));

/** Points for a signature and a stamp. */
const room = 92;

/** Who signs, at the side where reading ends; never on a page without a line of the letter. */
function footOf({ signature }: LetterSheet): Block[] {
  const [office = '', ...others] = signature.lines;
  return [
    { kind: 'gap', height: 10 },
    {
      kind: 'columns',
      room,
      columns: [
        { share: 0.85, blocks: [] },
        {
          share: 1,
          blocks: [
            { kind: 'paragraph', text: strong(office), align: 'center' },
            ...others.map((text) => ({
              kind: 'paragraph' as const,
              text,
              align: 'center' as const,
            })),
            { kind: 'paragraph', text: signature.room, look: 'small', align: 'center' },
          ],
        },
      ],
    },
  ];
}
