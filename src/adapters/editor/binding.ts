import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { Mapping, StepMap } from 'prosemirror-transform';
import { UndoManager, type Text, type YTextEvent } from 'yjs';
import { linesOf } from './lines';
import { asTheyAre, endOf, mapOf, placesIn, placesThrough, rebased } from './places';
import { readText } from './read-text';
import { showText } from './show-text';
import { textChange } from './text-change';
import { writeEdits, type Written } from './write-text';

/** What shows the document: the view of the browser, or a plain state. */
export interface Surface {
  state: () => EditorState;
  /** shows a change that comes from the shared text; it is not to be written to it again */
  show: (change: Transaction) => void;
  /** whether the keyboard is putting a word together, which nothing may disturb */
  isComposing: () => boolean;
  /** something waits to be shown until the word is there: to catch up then is asked of the surface */
  held?: () => void;
}

export interface TextBinding {
  /** writes to the shared text what a person has changed in the document */
  write: (before: Node, after: Node, maps: readonly StepMap[]) => void;
  /** shows what has come while a word was being put together */
  catchUp: () => void;
  /** takes back or brings again one's own acts alone */
  history: UndoManager;
  destroy: () => void;
}

/**
 * Keeps a document and a shared text the same, both ways: what a person writes becomes as few acts on
 * the text as it can be, what comes from others leaves the cursor where it is.
 */
export function bindText(text: Text, surface: Surface): TextBinding {
  const origin = { writes: 'letter' };
  const history = new UndoManager(text, { trackedOrigins: new Set<unknown>([origin]) });
  let { hasEnd } = readText(text);
  /** from the document to the text, while what others have written waits to be shown */
  let behind: Mapping | undefined;

  const show = (through: Mapping | StepMap, cursorAt?: number) => {
    const read = readText(text);
    hasEnd = read.hasEnd;
    behind = undefined;
    const placeOf = placesIn(through, surface.state().doc, read.lines);
    surface.show(showText(surface.state(), read.lines, placeOf, cursorAt));
  };

  const heard = ({ delta, transaction }: YTextEvent) => {
    if (transaction.origin === origin) return;
    const map = mapOf(delta);
    if (transaction.origin === history) {
      show(map, endOf(map));
    } else if (behind || surface.isComposing()) {
      behind ??= new Mapping();
      behind.appendMap(map);
      surface.held?.();
    } else show(map);
  };
  text.observe(heard);

  const catchUp = () => {
    if (behind) show(behind);
  };

  const write: TextBinding['write'] = (before, after, maps) => {
    const edits = textChange(before, after, maps, hasEnd);
    if (edits.length === 0) return;
    const places = behind ? placesThrough(behind, before, text) : asTheyAre;
    const written: Written[] = [];
    text.doc?.transact(() => written.push(...writeEdits(text, edits, places)), origin);
    if (behind) {
      behind = rebased(behind, edits, written);
      // part of what was replaced had gone meanwhile: both sides are laid together at once
      if (written.some(({ isWhole }) => !isWhole)) show(behind);
    } else {
      const length = linesOf(after).reduce((sum, { content }) => sum + content.size + 1, 0);
      hasEnd ||= text.length === length;
      // never seen; the shared text is what is kept, so it is what is shown
      if (text.length !== length - (hasEnd ? 0 : 1)) show(StepMap.empty);
    }
  };

  return {
    write,
    catchUp,
    history,
    destroy: () => {
      text.unobserve(heard);
      history.destroy();
    },
  };
}
