import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { PdfDocument } from '../pdf/document';
import { asRun } from './as-run';
import { frameOf } from './document-paragraphs';
import type { Place } from './document-place';
import { colours, latinLanguageOf } from './document-styles';
import { wordsIn } from './document-words';
import { typeface } from './paragraphs';

type Running = Pick<PdfDocument, 'header' | 'footer' | 'watermark'>;

/** Over every page but the first the header, and across each the word that says what it is. */
export function headersIn({ header, watermark }: Running, place: Place) {
  const mark = () =>
    watermark === undefined || watermark.trim() === ''
      ? []
      : [asRun(watermarkOf(watermark, place))];
  const line = { style: BorderStyle.SINGLE, size: 4, space: 4, color: colours.line };
  return {
    first: new Header({ children: [new Paragraph({ spacing: { after: 0 }, children: mark() })] }),
    default: new Header({
      children: [
        new Paragraph({
          ...frameOf('running', place),
          ...(header.trim() !== '' && { border: { bottom: line } }),
          children: [...wordsIn(header, place), ...mark()],
        }),
      ],
    }),
  };
}

/** The words rise from the corner where reading begins. */
export const watermarkOf = (text: string, { direction }: Pick<Place, 'direction'>) =>
  new TextWatermark({
    text: text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ''),
    font: typeface,
    bold: true,
    color: '#9A9A9A',
    opacity: 0.22,
    rotation: direction === 'rtl' ? 52 : -52,
    width: 300,
    height: 90,
  });

/** Under every page. The last signs of the template stand for the numbers, which are fields. */
export function footersIn({ footer }: Running, place: Place) {
  const made = () => new Footer({ children: [footerParagraph(footer, place)] });
  return { first: made(), default: made() };
}

/** The last signs of each kind; words of a person come before them and may say what they like. */
function footerParagraph(template: string, place: Place): Paragraph {
  const [page, pages] = ['{page}', '{pages}'].map((sign) => template.lastIndexOf(sign));
  const set = {
    rightToLeft: place.direction === 'rtl',
    language: { value: latinLanguageOf(place.language), bidirectional: 'ar-MA' },
  };
  let at = 0;
  const children = template.split(/(\{pages?\})/).flatMap((part) => {
    const here = at;
    at += part.length;
    if (here === page) return [new TextRun({ ...set, children: [PageNumber.CURRENT] })];
    if (here === pages) return [new TextRun({ ...set, children: [PageNumber.TOTAL_PAGES] })];
    return part === '' ? [] : wordsIn(part, place);
  });
  return new Paragraph({
    ...frameOf('running', place),
    alignment: AlignmentType.END,
    children,
  });
}
