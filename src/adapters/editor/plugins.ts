import { chainCommands, deleteSelection, toggleMark } from 'prosemirror-commands';
import { keydownHandler } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { Plugin, type Command } from 'prosemirror-state';
import { canJoin } from 'prosemirror-transform';
import { backOverLineStart, deleteAcrossLines, deleteOverLineEnd, splitLine } from './line-breaks';
import { letterSchema } from './schema';

export const toggleBold = toggleMark(letterSchema.marks.bold);
export const toggleItalic = toggleMark(letterSchema.marks.italic);

const back = chainCommands(deleteAcrossLines, deleteSelection, backOverLineStart);
const forward = chainCommands(deleteAcrossLines, deleteSelection, deleteOverLineEnd);

/** What the keys do that change the text. Tab is not one of them: it leaves the text. */
const keys: Record<string, Command> = {
  Enter: splitLine,
  'Shift-Enter': splitLine,
  'Mod-Enter': splitLine,
  Backspace: back,
  'Shift-Backspace': back,
  'Mod-Backspace': back,
  'Alt-Backspace': back,
  Delete: forward,
  'Mod-Delete': forward,
  'Alt-Delete': forward,
  'Mod-b': toggleBold,
  'Mod-B': toggleBold,
  'Mod-i': toggleItalic,
  'Mod-I': toggleItalic,
};

/** The keys of a text that is being written. */
export const letterKeys = (): Plugin =>
  new Plugin({ props: { handleKeyDown: keydownHandler(keys) } });

/** Two lists of one kind side by side are one: the shared text cannot tell them apart. */
export const joinedLists = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _before, { doc, tr }) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      for (const at of seamsOf(doc).reverse()) if (canJoin(tr.doc, at)) tr.join(at);
      return tr.docChanged ? tr : null;
    },
  });

function seamsOf(doc: Node): number[] {
  const seams: number[] = [];
  doc.forEach((block, at, index) => {
    const before = index > 0 ? doc.child(index - 1) : undefined;
    if (before?.type === block.type && !block.isTextblock) seams.push(at);
  });
  return seams;
}
