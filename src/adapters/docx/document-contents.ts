import { InternalHyperlink, PageReference, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Contents } from '../pdf/document';
import { asRun } from './as-run';
import { writeParagraph } from './document-paragraphs';
import type { Announced, Place } from './document-place';
import { latinLanguageOf } from './document-styles';
import { wordsIn } from './document-words';

/** A page of its own: an entry for each heading, which is a link to it and says its page. */
export function writeContents(
  { title, depth }: Contents,
  headings: readonly Announced[],
  place: Place,
): Paragraph[] {
  const listed = headings.filter(({ level }) => level <= depth);
  if (listed.length === 0) return [];
  const highest = Math.min(...listed.map(({ level }) => level));
  const look = { kind: 'paragraph', look: 'figure', text: title, ink: 'accent' } as const;
  return [
    writeParagraph(look, place, { pageBreakBefore: true, keepNext: true }),
    ...listed.map((heading) => entryOf(heading, heading.level - highest + 1, place)),
  ];
}

/** The page number is a field: the program that opens the document knows it. */
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
          asRun(new PageReference(anchor)),
        ],
      }),
    ],
  });
}
