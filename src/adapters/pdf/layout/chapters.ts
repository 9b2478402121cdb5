import type { Block, Contents, Heading, PdfDocument } from '../document';
import { frontOf } from '../front-of';
import { addNode } from '../tags/add-node';
import { setBlock } from './blocks';
import { contentsStrips, type AfterFlow } from './contents';
import { newGalley } from './galley';
import { hasHeadings } from './has-headings';
import { setHeading } from './heading';
import type { OnProgress } from './on-progress';
import type { Announced, Place } from './place';
import type { Strip } from './strip';

interface Course {
  /** the headings so far; setting blocks makes it grow */
  announced: readonly Announced[];
  afterFlow: AfterFlow;
  onProgress: OnProgress;
}

type Chapter = readonly Strip[];

/** The strips of the document; each chapter begins a page. */
export function setChapters(document: PdfDocument, place: Place, course: Course): Chapter[] {
  const { blocks, contents } = document;
  const front = frontOf(document);
  let done = 0;
  const set = (some: readonly Block[]) =>
    brokenAtPageBreaks(some, place, () => course.onProgress(++done, blocks.length));
  const before = set(blocks.slice(0, front));
  const rest = blocks.slice(front);
  const addContents =
    contents && hasHeadings(rest, contents.depth)
      ? placeForContents(contents, levelOf(contents, rest), place, course)
      : undefined;
  const after = set(rest);
  return [...before, ...(addContents?.() ?? []), ...after];
}

function brokenAtPageBreaks(
  blocks: readonly Block[],
  place: Place,
  onBlock: () => void,
): Chapter[] {
  const galleys = [newGalley(place.tallest / 2)];
  for (const block of blocks) {
    const galley = galleys.at(-1);
    if (block.kind === 'page-break') galleys.push(newGalley(place.tallest / 2));
    else if (block.kind === 'gap') galley?.addGap(block.height);
    else galley?.add(setBlock(block, place));
    onBlock();
  }
  return galleys.map(({ strips }) => strips);
}

/** As high as the headings that follow, where what stands before it was counted; else 2. */
function levelOf({ front }: Contents, rest: readonly Block[]): Heading['level'] {
  if (front === undefined) return 2;
  return rest.find((block) => block.kind === 'heading')?.level ?? 2;
}

/** Takes its place in the structure now, and its entries once all headings are known. */
function placeForContents(
  { title, depth }: Contents,
  level: Heading['level'],
  place: Place,
  { announced, afterFlow }: Course,
): () => Chapter[] {
  const heading = setHeading({ kind: 'heading', level, text: title }, place);
  const toc = addNode(place.outline.node, 'TOC');
  const first = announced.length;
  return () => {
    const listed = announced.slice(first).filter(({ level }) => level <= depth);
    const galley = newGalley(place.tallest / 2);
    galley.add(heading);
    for (const entry of contentsStrips(listed, toc, place, afterFlow)) galley.add([entry]);
    return [galley.strips];
  };
}
