import { Paragraph, Table as Grid } from 'docx';
import type { Block } from '../pdf/document';
import { writeFigure, writePicture } from './document-images';
import { writeColumns, writePanel, writeTable, type Written } from './document-grid';
import { writeList } from './document-lists';
import {
  spacer,
  writeGap,
  writeHeading,
  writeParagraph,
  writeRule,
  type ParagraphOptions,
} from './document-paragraphs';
import type { Place } from './document-place';
import { writeWriting } from './document-writing';

/** Blocks inside another one; a page break means nothing there. */
const writeBlocks = (blocks: readonly Block[], place: Place): Written[] =>
  blocks.flatMap((block) => writeBlock(block, place));

/** Blocks on pages; what comes after a page break begins one. */
export function writePages(blocks: readonly Block[], place: Place, beginsPage = false): Written[] {
  const written: Written[] = [];
  let isBreak = beginsPage;
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      isBreak = true;
      continue;
    }
    const isOwn = block.kind === 'paragraph' || block.kind === 'heading';
    if (isBreak) withoutRoom(written);
    if (isBreak && !isOwn) written.push(spacer(1, place, { pageBreakBefore: true }));
    const children = writeBlock(block, place, isBreak && isOwn ? { pageBreakBefore: true } : {});
    written.push(...children);
    if (children.length > 0) isBreak = false;
  }
  return written;
}

/** Room after a table that ends its page would stand alone on one more. */
function withoutRoom(written: Written[]): void {
  if (written.at(-2) instanceof Grid && written.at(-1) instanceof Paragraph) written.pop();
}

function writeBlock(block: Block, place: Place, more: ParagraphOptions = {}): Written[] {
  switch (block.kind) {
    case 'paragraph':
      return [writeParagraph(block, place, more)];
    case 'heading':
      return writeHeading(block, place, more);
    case 'list':
      return writeList(block, place, writeBlocks);
    case 'table':
      return writeTable(block, place, writeBlocks);
    case 'figure':
      return writeFigure(block, place);
    case 'picture':
      return writePicture(block, place);
    case 'columns':
      return writeColumns(block, place, writeBlocks);
    case 'panel':
      return writePanel(block, place, writeBlocks);
    case 'writing':
      return writeWriting(block, place);
    case 'rule':
      return [writeRule(place)];
    case 'gap':
      return [writeGap(block, place)];
    case 'page-break':
      return [];
  }
}
