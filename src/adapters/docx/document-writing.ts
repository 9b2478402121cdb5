import { BorderStyle, HeightRule, TableCell, TableRow, WidthType } from 'docx';
import { writingLine, type Text, type Writing } from '../pdf/document';
import { bare, gridOf, type Written } from './document-grid';
import { spacer, writeParagraph } from './document-paragraphs';
import type { Place } from './document-place';
import { colours, twips } from './document-styles';
import { plainWords } from './document-words';

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.soft } as const;
/** Twentieths of a point that a letter of a label takes, about, and what is free around it. */
const letter = { width: 135, around: 300 } as const;
/** A label that takes more than this share of its blank stands over it, as in the PDF. */
const longest = 0.6;

interface Field {
  label: Text;
  width: number;
  isLine: boolean;
}

/** Lines to write on: rows of a table with a line under each, which what is typed there makes taller. */
export function writeWriting({ lines, blanks = [] }: Writing, place: Place): Written[] {
  const count = Math.max(0, Math.floor(lines));
  const width = place.width - place.indent;
  const all = blanks.length === 0 ? [{ label: '', width, isLine: true }] : fieldsOf(blanks, width);
  if (count === 0) return [];
  const rows = Array.from({ length: count }, () => rowOf(all, place));
  const widths = all.map((field) => field.width);
  return [gridOf(rows, widths, place), spacer(6, place)];
}

/** Each blank is a label and a line; where a label is long, the line of each is under it. */
function fieldsOf(blanks: NonNullable<Writing['blanks']>, width: number): Field[] {
  const sum = blanks.reduce((all, { share }) => all + share, 0) || 1;
  const measured = blanks.map(({ label, share }) => ({
    label,
    own: Math.round((width * share) / sum),
    taken: plainWords(label).length * letter.width + letter.around,
  }));
  const areOver = measured.some(({ own, taken }) => taken > own * longest);
  return measured.flatMap(({ label, own, taken }): Field[] => {
    if (areOver) return [{ label, width: own, isLine: true }];
    return [
      { label, width: taken, isLine: false },
      { label: '', width: own - taken, isLine: true },
    ];
  });
}

const rowOf = (fields: readonly Field[], place: Place) =>
  new TableRow({
    cantSplit: true,
    height: { value: twips(writingLine), rule: HeightRule.ATLEAST },
    children: fields.map(
      ({ label, width, isLine }) =>
        new TableCell({
          borders: isLine ? { ...bare, bottom: line } : bare,
          verticalAlign: isLine ? 'top' : 'bottom',
          width: { size: width, type: WidthType.DXA },
          children: [
            plainWords(label) === ''
              ? spacer(12, { ...place, indent: 0 })
              : writeParagraph(
                  { kind: 'paragraph', text: label, look: isLine ? 'label' : 'body' },
                  { ...place, indent: 0 },
                ),
          ],
        }),
    ),
  });
