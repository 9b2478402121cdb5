import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import type { PdfLanguage } from '../pdf/document';
import { lookOf, type LookName } from '../pdf/layout/type-scale';
import { typeface } from './paragraphs';

/** Colours of the PDF's palette, as Word writes them. */
export const colours = {
  ink: '211C16',
  soft: '4D4437',
  accent: '0B4B47',
  alert: '8A2913',
  white: 'FFFFFF',
  sand: 'F1EADC',
  line: 'D8CCB8',
  tint: 'E0EBE4',
  paper: 'FFFFFF',
} as const;

/** Twentieths of a point, in which Word measures. */
export const twips = (points: number): number => Math.round(points * 20);

/** Arial is smaller in Arabic than the typeface of the PDF. */
const arabicIsLarger = 1.1;

const halfPoints = (points: number) => Math.round(points * 2);

/** A style of the document for each look of the PDF; what somebody edits keeps them. */
export const styleIds: Readonly<Record<LookName, string>> = {
  body: 'Body',
  letter: 'Letter',
  lead: 'Lead',
  small: 'Small',
  figure: 'Figure',
  label: 'Label',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  cell: 'Cell',
  'column-heading': 'ColumnHeading',
  caption: 'Caption',
  running: 'Running',
};

const names: Readonly<Partial<Record<LookName, string>>> = {
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  caption: 'caption',
};

/** Size, weight and colour in both scripts, the least line and the space around. */
function styleOf(name: LookName, language: PdfLanguage) {
  const [latin, arabic] = [lookOf(name, 'fr'), lookOf(name, 'ar')];
  const { line, bold, ink, above, below } = language === 'ar' ? arabic : latin;
  return {
    run: {
      size: halfPoints(latin.size),
      sizeComplexScript: halfPoints(arabic.size * arabicIsLarger),
      bold,
      boldComplexScript: bold,
      color: colours[ink],
    },
    paragraph: {
      bidirectional: language === 'ar',
      spacing: {
        before: twips(above),
        after: twips(below),
        line: twips(line),
        lineRule: LineRuleType.AT_LEAST,
      },
    },
  };
}

const outlineLevels: Readonly<Partial<Record<LookName, number>>> = {
  heading1: 0,
  heading2: 1,
  heading3: 2,
};

export const latinLanguageOf = (language: PdfLanguage): string =>
  language === 'en' ? 'en-GB' : 'fr-FR';

/** The styles of a document in a language. */
export function stylesOf(language: PdfLanguage): IStylesOptions {
  const font = { ascii: typeface, hAnsi: typeface, cs: typeface, eastAsia: typeface };
  const body = styleOf('body', language);
  const own = (Object.keys(styleIds) as LookName[]).map((name) => {
    const { run, paragraph } = styleOf(name, language);
    const outlineLevel = outlineLevels[name];
    return {
      id: styleIds[name],
      name: names[name] ?? styleIds[name],
      basedOn: 'Normal',
      ...(outlineLevel === undefined ? {} : { next: styleIds.body }),
      quickFormat: true,
      run,
      paragraph:
        outlineLevel === undefined ? paragraph : { ...paragraph, keepNext: true, outlineLevel },
    };
  });
  return {
    default: {
      document: {
        run: {
          font,
          ...body.run,
          language: { value: latinLanguageOf(language), bidirectional: 'ar-MA' },
        },
      },
    },
    paragraphStyles: [
      ...own,
      ...[1, 2, 3].map((level) => ({
        id: `TOC${String(level)}`,
        name: `toc ${String(level)}`,
        basedOn: 'Normal',
        run: body.run,
        paragraph: {
          ...body.paragraph,
          spacing: { ...body.paragraph.spacing, after: 80 },
          indent: { left: (level - 1) * 280 },
          alignment: AlignmentType.START,
        },
      })),
    ],
  };
}
