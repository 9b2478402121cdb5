import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { linesOf } from './lines';

/** Marks the lines of which somebody says what they hold, with those words. */
export const saidLines = (wordsOf: (says: readonly string[]) => string): Plugin =>
  new Plugin({
    props: {
      decorations: ({ doc }) =>
        DecorationSet.create(
          doc,
          linesOf(doc)
            .filter(({ says }) => says.length > 0)
            .map(({ at, node, says }) =>
              Decoration.node(at - 1, at - 1 + node.nodeSize, { 'data-said': wordsOf(says) }),
            ),
        ),
    },
  });
