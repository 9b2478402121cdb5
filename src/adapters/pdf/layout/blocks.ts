import type { Block } from '../document';
import { setColumns } from './columns';
import { setFigure } from './figure';
import { newGalley } from './galley';
import { setHeading } from './heading';
import { setList } from './list';
import { setPanel } from './panel';
import { setParagraph } from './paragraph';
import { setPicture } from './picture';
import type { Place } from './place';
import { setRule } from './rule';
import type { Strip } from './strip';
import { setTable } from './table';
import { setWriting } from './writing';

/** Sets what is neither space nor the end of a page. */
export function setBlock(
  block: Exclude<Block, { kind: 'gap' | 'page-break' }>,
  place: Place,
): readonly Strip[] {
  switch (block.kind) {
    case 'paragraph':
      return setParagraph(block, place);
    case 'heading':
      return setHeading(block, place);
    case 'list':
      return setList(block, place);
    case 'table':
      return setTable(block, place);
    case 'figure':
      return setFigure(block, place);
    case 'picture':
      return setPicture(block, place);
    case 'writing':
      return setWriting(block, place);
    case 'rule':
      return setRule(place);
    case 'columns':
      return setColumns(block, place);
    case 'panel':
      return setPanel(block, place);
  }
}

/** Blocks inside another one; a page break means nothing there. */
export function setBlocks(blocks: readonly Block[], place: Place): readonly Strip[] {
  const galley = newGalley();
  for (const block of blocks) {
    if (block.kind === 'gap') galley.addGap(block.height);
    else if (block.kind !== 'page-break') galley.add(setBlock(block, place));
  }
  return galley.strips;
}
