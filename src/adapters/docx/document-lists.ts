import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import type { Block, List } from '../pdf/document';
import { holdsBlocks } from '../pdf/layout/has-headings';
import type { Written, WriteBlocks } from './document-grid';
import { spacer, writeParagraph } from './document-paragraphs';
import { placeIn, type Place } from './document-place';

const step = 440;
const deepest = 5;

/** The marks are those of Word's own lists, so that what is added is marked as well. */
export function writeList(list: List, around: Place, write: WriteBlocks): Written[] {
  const { items, ordered = false, first = 1 } = list;
  const place = placeIn(around, list);
  const { writing } = place;
  if (ordered) writing.starts.add(first);
  const numbering = {
    reference: ordered ? `from-${String(first)}` : 'bullet',
    level: Math.min(place.depth, deepest),
    instance: ++writing.lists,
  };
  const inside = { ...place, indent: place.indent + step, depth: place.depth + 1 };
  return items.flatMap((item): Written[] => {
    const blocks: readonly Block[] = holdsBlocks(item) ? item : [{ kind: 'paragraph', text: item }];
    const [head, ...others] = blocks;
    const isMarked = head?.kind === 'paragraph';
    const marked = isMarked
      ? writeParagraph(head, { ...inside, indent: 0 }, { numbering })
      : spacer(12, { ...inside, indent: 0 }, { numbering });
    return [marked, ...write(isMarked ? others : blocks, inside)];
  });
}

/** The kinds of lists of a document: discs, and a numbered one for each number a list begins with. */
export const numberingOf = (starts: ReadonlySet<number>): INumberingOptions => ({
  config: [
    { reference: 'bullet', levels: levelsOf(LevelFormat.BULLET, () => '•') },
    ...[...starts].map((start) => ({
      reference: `from-${String(start)}`,
      levels: levelsOf(LevelFormat.DECIMAL, (level) => `%${String(level + 1)}.`, start),
    })),
  ],
});

const levelsOf = (
  format: (typeof LevelFormat)['BULLET' | 'DECIMAL'],
  textOf: (level: number) => string,
  start = 1,
) =>
  Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    format,
    start,
    text: textOf(level),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: (level + 1) * step, hanging: 340 } } },
  }));
