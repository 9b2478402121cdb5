import type { StructureNode } from '../pages';
import { addNode } from './add-node';

export type Level = 1 | 2 | 3;

/** Where the next block hangs, given the headings before it. */
export interface Outline {
  readonly node: StructureNode;
  /**
   * Opens the part that a heading announces.
   *
   * @returns the level it is tagged with: a heading 3 straight under a heading 1 is read as a heading 2
   */
  enter(level: Level): Level;
  /** for blocks inside a node: their headings are counted on, but open no sections */
  within(node: StructureNode): Outline;
}

interface Open {
  level: Level;
  node: StructureNode;
}

/** An outline whose headings open sections, one in the other. */
export function sectioned(root: StructureNode): Outline {
  const open: Open[] = [];
  const current = () => open.at(-1)?.node ?? root;
  return {
    get node() {
      return current();
    },
    enter(level) {
      close(open, level);
      open.push({ level, node: addNode(current(), 'Sect') });
      return depthOf(open);
    },
    within: (node) => flat(node, open),
  };
}

function flat(node: StructureNode, above: readonly Open[]): Outline {
  const open = [...above];
  return {
    node,
    enter(level) {
      close(open, level);
      open.push({ level, node });
      return depthOf(open);
    },
    within: (inner) => flat(inner, open),
  };
}

function close(open: Open[], level: Level): void {
  while ((open.at(-1)?.level ?? 0) >= level) open.pop();
}

/** Open levels rise strictly from 1 to 3 at most, so there are never more than three. */
const depthOf = ({ length }: readonly Open[]): Level => (length >= 3 ? 3 : length === 2 ? 2 : 1);
