import { InternalHyperlink, Paragraph, SimpleField, Tab, TabStopType, TextRun } from 'docx';
import type { Contents } from '../pdf/document';
import { writeParagraph } from './document-paragraphs';
import type { Announced, Place } from './document-place';
import { latinLanguageOf } from './document-styles';
import { wordsIn } from './document-words';

/** A page of its own: an entry for each heading, which is a link to it and says its page. */
export function writeContents(
  { title, toNumber, depth }: Contents,
  headings: readonly Announced[],
  place: Place,
): Paragraph[] {
  const listed = headings.filter(({ level }) => level <= depth);
  if (listed.length === 0) return [];
  const highest = Math.min(...listed.map(({ level }) => level));
  const look = { kind: 'paragraph', look: 'figure', text: title, ink: 'accent' } as const;
  return [
    writeParagraph(look, place, { pageBreakBefore: true, keepNext: true }),
    ...(toNumber === undefined
      ? []
      : [writeParagraph({ kind: 'paragraph', look: 'small', text: toNumber }, place)]),
    ...listed.map((heading) => entryOf(heading, heading.level - highest + 1, place)),
  ];
}

/**
 * The page number is a field without a value. LibreOffice fills it in by itself; Word does once its fields
 * are updated. No value is kept, since the pages of the PDF are not those of Word; nor is the field marked
 * to be updated on opening, since Word then asks whether it may, of « fields that may refer to other files ».
 */
function entryOf({ anchor, text, language }: Announced, level: number, place: Place): Paragraph {
  const isRtl = place.direction === 'rtl';
  const ground = { language, direction: place.direction };
  const set = { rightToLeft: isRtl, language: { value: latinLanguageOf(language) } };
  return new Paragraph({
    style: `TOC${String(level)}`,
    bidirectional: isRtl,
    tabStops: [{ type: TabStopType.RIGHT, position: place.width, leader: 'dot' }],
    children: [
      new InternalHyperlink({
        anchor,
        children: [
          ...wordsIn(text, ground),
          new TextRun({ ...set, children: [new Tab()] }),
          new SimpleField(`PAGEREF ${anchor}`),
        ],
      }),
    ],
  });
}
