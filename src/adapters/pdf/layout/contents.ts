import { directionOf } from '../document';
import type { StructureNode } from '../pages';
import { addNode, languageApart } from '../tags/add-node';
import type { Brush } from './brush';
import { boundToNext } from './paragraph';
import type { Announced, Place } from './place';
import type { Strip } from './strip';
import { setAt, textStrips } from './text-strips';
import { lookOf, type EntryLook } from './type-scale';

/** The page number of an entry is known once every page is filled: it is painted then. */
export type AfterFlow = (paint: () => void) => void;

const space = { number: 34, indent: 14, besideDots: 5, betweenEntries: 4 } as const;
const dots = { paint: 'soft', width: 0.7, dash: [0.7, 3] } as const;

/**
 * One entry for each heading: its words, dots, and its page at the far side. The whole is a link. A chapter
 * holds to the first of what it is made of.
 */
export function contentsStrips(
  headings: readonly Announced[],
  toc: StructureNode,
  place: Place,
  afterFlow: AfterFlow,
): Strip[] {
  const highest = Math.min(...headings.map(({ level }) => level));
  const isDeep = headings.some(({ level }) => level > highest);
  const looks: readonly (EntryLook | 'body')[] = isDeep ? ['entry-over', 'entry-within'] : ['body'];
  return headings.flatMap((heading, at) => {
    const link = addNode(addNode(addNode(toc, 'TOCI'), 'Reference'), 'Link');
    const rank = heading.level - highest;
    const entry = {
      heading,
      link,
      indent: rank * space.indent,
      look: looks[rank] ?? 'entry-within',
    };
    const strips = entryStrips(entry, place, afterFlow);
    return (headings[at + 1]?.level ?? 0) > heading.level ? boundToNext(strips) : strips;
  });
}

interface Entry {
  heading: Announced;
  link: StructureNode;
  indent: number;
  look: EntryLook | 'body';
}

function entryStrips(entry: Entry, place: Place, afterFlow: AfterFlow): Strip[] {
  const { heading, link, indent, look } = entry;
  const { language } = heading;
  const isRtl = directionOf(place.language) === 'rtl';
  const left = isRtl ? place.left + space.number : place.left + indent;
  const ground = { left, language, look: lookOf(look, place.language) };
  const width = place.width - space.number - indent;
  const align = directionOf(language) === directionOf(place.language) ? 'start' : 'end';
  const inEntry = { ...place, width, language, direction: directionOf(language) };
  const set = setAt(heading.bookmark.title, ground.look, inEntry, align);
  Object.assign(link, languageApart(language, place.language));
  const strips = textStrips(set, link, ground);
  return strips.map((strip, index) => {
    const isLast = index === strips.length - 1;
    const { x = 0, width: wide = 0 } = set.lines[index] ?? {};
    const end = isRtl ? left + x : left + x + wide;
    return {
      ...strip,
      above: index === 0 ? ground.look.above : 0,
      below: isLast ? space.betweenEntries : 0,
      paint(brush, top) {
        strip.paint(brush, top);
        const baseline = top + (strip.baseline ?? 0);
        if (isLast) {
          const fill = brush.reserve(link);
          afterFlow(() => paintNumber(entry, { brush, fill, end, baseline }, place));
        }
        afterFlow(() => linkTo(entry, brush, { top, height: strip.height }, place));
      },
    };
  });
}

interface NumberGround {
  brush: Brush;
  fill: ReturnType<Brush['reserve']>;
  /** where the words of the entry end */
  end: number;
  baseline: number;
}

/** The page of the entry at the far side, and dots that lead to it. */
function paintNumber(
  { heading: { bookmark }, look: own }: Entry,
  { brush, fill, end, baseline }: NumberGround,
  { left, width, language, direction, setLines }: Place,
): void {
  const look = lookOf(own, language);
  const isRtl = direction === 'rtl';
  const x = isRtl ? left : left + width - space.number;
  const number = String(bookmark.page + 1);
  const set = setAt(number, look, { width: space.number, language, direction, setLines }, 'end');
  const [line] = set.lines;
  if (!line) return;
  fill([{ kind: 'line', line, x, baseline, ink: look.ink }]);
  const [from, to] = isRtl
    ? [x + line.x + line.width + space.besideDots, end - space.besideDots]
    : [end + space.besideDots, x + line.x - space.besideDots];
  const steps = [['move', [from, baseline]] as const, ['line', [to, baseline]] as const];
  if (to > from) brush.artifact([{ kind: 'path', steps, stroke: dots }]);
}

function linkTo(
  { heading, link }: Entry,
  brush: Brush,
  { top, height }: { top: number; height: number },
  { left, width }: Place,
): void {
  const { page, y } = heading.bookmark;
  brush.link({ address: { page, y }, x: left, y: top, width, height, node: link });
}
