import { keydownHandler } from 'prosemirror-keymap';
import type { DirectEditorProps, EditorView } from 'prosemirror-view';
import { toggleBold, toggleItalic } from './plugins';
import { cursorAtDrop, takeIn, type PasteOptions } from './paste/paste';

export interface EditorActs extends PasteOptions {
  isReadOnly: boolean;
  undo: () => void;
  redo: () => void;
  setDirection: (direction: 'rtl' | 'ltr') => void;
  ontoolbar: () => void;
}

/** What the editor hears of keyboard, clipboard, mouse and the browser's own menus. */
export function editorEvents(
  acts: EditorActs,
): Pick<DirectEditorProps, 'handleKeyDown' | 'handleDOMEvents'> {
  return {
    handleKeyDown: keydownHandler({
      'Mod-z': doing(acts.undo),
      'Mod-Z': doing(acts.undo),
      'Mod-y': doing(acts.redo),
      'Mod-Y': doing(acts.redo),
      'Shift-Mod-z': doing(acts.redo),
      'Shift-Mod-Z': doing(acts.redo),
      'Alt-F10': doing(acts.ontoolbar),
    }),
    handleDOMEvents: {
      keydown: (view, event) => {
        // the browser tells where the cursor went only after a while: a second key may come before,
        // and would act at the place that the first has left
        if (!view.composing && !event.isComposing)
          view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
        return false;
      },
      paste: (view, event) => {
        event.preventDefault();
        if (!acts.isReadOnly && event.clipboardData) takeIn(view, event.clipboardData, acts);
        return true;
      },
      drop: (view, event) => dropped(view, event, acts),
      beforeinput: (view, event) => asked(view, event, acts),
    },
  };
}

/** A key that is used up by what it does. */
const doing = (act: () => void) => () => {
  act();
  return true;
};

/** What comes from elsewhere is cleaned as what is pasted is; a move within the text stays as it is. */
function dropped(view: EditorView, event: DragEvent, acts: EditorActs): boolean {
  if (view.dragging) return false;
  event.preventDefault();
  if (acts.isReadOnly || !event.dataTransfer) return true;
  cursorAtDrop(view, event);
  if (takeIn(view, event.dataTransfer, acts)) view.focus();
  return true;
}

/** What the browser's own menus ask for: the page must not be changed behind the editor's back. */
function asked(view: EditorView, event: InputEvent, acts: EditorActs): boolean {
  const { inputType, data } = event;
  if (!inputType.startsWith('format') && !inputType.startsWith('history')) return false;
  event.preventDefault();
  if (acts.isReadOnly) return true;
  if (inputType === 'historyUndo') acts.undo();
  else if (inputType === 'historyRedo') acts.redo();
  else if (inputType === 'formatBold') toggleBold(view.state, view.dispatch);
  else if (inputType === 'formatItalic') toggleItalic(view.state, view.dispatch);
  else if (data === 'rtl' || data === 'ltr') acts.setDirection(data);
  return true;
}
