import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { asRun } from './as-run';
import { watermarkOf } from './document-running';
import type { LetterSheet } from './letter-sheet';
import { runLook, wordsOf } from './paragraphs';

/** Over every page but the first, which has the letterhead; the mark stands across each. */
export function headersOf({ header, mark, language }: LetterSheet) {
  const look = { language, size: 'running', after: 0 } as const;
  const marked = () => {
    if (mark === undefined) return [];
    const run = watermarkOf(mark, { direction: language === 'ar' ? 'rtl' : 'ltr' });
    return [new Paragraph({ spacing: { after: 0 }, children: [asRun(run)] })];
  };
  const first = mark === undefined ? [new Paragraph({ spacing: { after: 0 } })] : marked();
  return {
    first: new Header({ children: first }),
    default: new Header({ children: [wordsOf(header, look), ...marked()] }),
  };
}

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
