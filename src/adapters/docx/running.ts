import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { LetterSheet } from './letter-sheet';
import { paragraphOf, runLook, wordsOf } from './paragraphs';

/** Over every page but the first, which has the letterhead. */
export function headersOf({ header, mark, language }: LetterSheet) {
  const look = { language, size: 'running', after: 0 } as const;
  const marked = mark === undefined ? [] : [markOf(mark, language)];
  return {
    first: new Header({ children: [...marked, new Paragraph({ spacing: { after: 0 } })] }),
    default: new Header({ children: [...marked, wordsOf(header, look)] }),
  };
}

const markOf = (mark: string, language: LetterSheet['language']): Paragraph =>
  paragraphOf([{ text: mark, isGap: true }], { language, align: 'center', after: 0 });

/** The number of each page, on the first one as well. */
export function footersOf(sheet: LetterSheet) {
  return { first: footer(sheet), default: footer(sheet) };
}

function footer({ footer: template, language }: LetterSheet): Footer {
  const isRtl = language === 'ar';
  const children = template
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => fields[part] ?? part);
  return new Footer({
    children: [
      new Paragraph({
        bidirectional: isRtl,
        alignment: AlignmentType.END,
        children: [new TextRun({ ...runLook('running', language), rightToLeft: isRtl, children })],
      }),
    ],
  });
}

const fields: Readonly<
  Record<string, (typeof PageNumber)['CURRENT'] | (typeof PageNumber)['TOTAL_PAGES']>
> = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES };
