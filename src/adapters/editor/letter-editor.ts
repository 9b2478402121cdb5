import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Doc } from 'yjs';
import type { LetterLanguage } from '../../domain/dossier/letters';
import type { Line } from '../../domain/letters/text/letter-text';
import { textOf } from '../letters/letter-doc';
import { bindText, type TextBinding } from './binding';
import { copier, plainSlice } from './copier';
import { editorEvents } from './events';
import { FactViews, type ShownFact } from './fact-view';
import { insertFact, setDirection, setSays, toggleKind } from './line-commands';
import { docOf, linesOf } from './lines';
import { joinedLists, letterKeys, toggleBold, toggleItalic } from './plugins';
import { readText } from './read-text';
import { saidLines } from './said-lines';
import { standingOf, type EditorStanding } from './standing';

export type { EditorStanding, ShownFact };

export interface LetterEditorOptions {
  doc: Doc;
  language: LetterLanguage;
  /** its name for who cannot see it */
  label: string;
  /** ids of what describes it */
  describedBy?: string | undefined;
  isReadOnly: boolean;
  factValue: (name: string) => ShownFact;
  /** what a line is said to hold, in words */
  saidWords: (says: readonly string[]) => string;
  onstate: (standing: EditorStanding) => void;
  /** the keyboard asks for the toolbar */
  ontoolbar: () => void;
  /** what was to be pasted is too long for a letter */
  ontoolong: () => void;
}

/** How far from the edge of the window the cursor is kept, px: the toolbar and the save bar are there. */
const edge = { top: 112, bottom: 112, left: 8, right: 8 };

/** An editor of one text of a letter, in the page. Its element becomes the place where one writes. */
export class LetterEditor {
  readonly #options: LetterEditorOptions;
  readonly #direction: 'rtl' | 'ltr';
  readonly #facts: FactViews;
  readonly #view: EditorView;
  readonly #binding: TextBinding;
  #label: string;
  #waiting: ReturnType<typeof setInterval> | undefined;

  constructor(host: HTMLElement, options: LetterEditorOptions) {
    const text = textOf(options.doc, options.language);
    this.#options = options;
    this.#label = options.label;
    this.#direction = options.language === 'ar' ? 'rtl' : 'ltr';
    this.#facts = new FactViews(options.factValue);
    this.#view = this.#viewOf(
      host,
      EditorState.create({
        doc: docOf(readText(text).lines),
        plugins: [letterKeys(), joinedLists(), saidLines(options.saidWords)],
      }),
    );
    this.#binding = bindText(text, {
      state: () => this.#view.state,
      show: (change) => {
        this.#view.updateState(this.#view.state.apply(change));
        this.#tell();
      },
      isComposing: () => this.#view.composing,
      held: () => {
        this.#waiting ??= setInterval(this.#afterWord, 60);
      },
    });
    this.#tell();
  }

  get standing(): EditorStanding {
    const { history } = this.#binding;
    return {
      ...standingOf(this.#view.state, this.#direction),
      ...{ canUndo: history.canUndo(), canRedo: history.canRedo() },
    };
  }

  bold(): void {
    this.#run(toggleBold);
  }

  italic(): void {
    this.#run(toggleItalic);
  }

  /** Gives the lines selected this kind, or makes them paragraphs again. */
  kind(kind: Line['kind']): void {
    this.#run(toggleKind(kind));
  }

  direction(next: 'rtl' | 'ltr'): void {
    this.#run(setDirection(next === this.#direction ? null : next));
  }

  /** Says, or no longer says, that the lines selected hold an element. */
  tick(element: string, isOn: boolean): void {
    this.#run(setSays(element, isOn));
  }

  insertFact(name: string): void {
    this.#run(insertFact(name));
  }

  undo(): void {
    this.#goBack(() => this.#binding.history.undo());
  }

  redo(): void {
    this.#goBack(() => this.#binding.history.redo());
  }

  focus(): void {
    this.#view.focus();
  }

  /** Brings the cursor to the first line that is said to hold an element; false where none is. */
  goTo(element: string): boolean {
    const { doc, tr } = this.#view.state;
    const line = linesOf(doc).find(({ says }) => says.includes(element));
    if (!line) return false;
    this.#view.dispatch(tr.setSelection(TextSelection.create(doc, line.at)).scrollIntoView());
    this.#view.focus();
    return true;
  }

  /** Shows facts and words anew: the dossier or the language of the page has changed. */
  refresh(label: string): void {
    this.#label = label;
    this.#facts.refresh();
    this.#view.setProps({ attributes: this.#attributes });
  }

  destroy(): void {
    clearInterval(this.#waiting);
    this.#binding.destroy();
    this.#view.destroy();
  }

  #viewOf(mount: HTMLElement, state: EditorState): EditorView {
    const { isReadOnly, factValue, ontoolbar, ontoolong } = this.#options;
    const direction = this.#direction;
    return new EditorView(
      { mount },
      {
        state,
        editable: () => !isReadOnly,
        attributes: this.#attributes,
        dispatchTransaction: this.#dispatch,
        nodeViews: { fact: this.#facts.create },
        clipboardSerializer: copier(factValue, direction),
        clipboardTextSerializer: (slice) => plainSlice(slice, (name) => factValue(name).text),
        ...{ scrollMargin: edge, scrollThreshold: edge },
        ...editorEvents({
          ...{ isReadOnly, direction, ontoolbar, ontoolong },
          undo: () => {
            this.undo();
          },
          redo: () => {
            this.redo();
          },
          setDirection: (next) => {
            this.direction(next);
          },
        }),
      },
    );
  }

  readonly #attributes = () => {
    const { language, describedBy, isReadOnly } = this.#options;
    return {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': this.#label,
      ...(describedBy && { 'aria-describedby': describedBy }),
      ...(isReadOnly && { 'aria-readonly': 'true', tabindex: '0' }),
      class: 'letter-text',
      lang: language,
      dir: this.#direction,
      'data-editor': language,
    };
  };

  readonly #dispatch = (tr: Transaction): void => {
    const before = this.#view.state;
    const { state, transactions } = before.applyTransaction(tr);
    const isChange = !state.doc.eq(before.doc);
    // what is pasted is taken back by itself
    if (isChange && tr.getMeta('paste') === true) this.#binding.history.stopCapturing();
    this.#view.updateState(state);
    if (isChange) {
      const maps = transactions.flatMap(({ mapping }) => mapping.maps);
      this.#binding.write(before.doc, state.doc, maps);
    }
    this.#tell();
  };

  /** An act of its own, that is taken back by itself. */
  #run(command: Command): void {
    if (this.#options.isReadOnly) return;
    this.#binding.history.stopCapturing();
    command(this.#view.state, this.#view.dispatch);
    this.#binding.history.stopCapturing();
    this.#view.focus();
  }

  #goBack(act: () => unknown): void {
    if (this.#options.isReadOnly) return;
    this.#binding.catchUp();
    act();
    this.#view.dispatch(this.#view.state.tr.scrollIntoView());
  }

  /** Not every keyboard says when its word is there. */
  readonly #afterWord = () => {
    if (this.#view.composing) return;
    clearInterval(this.#waiting);
    this.#waiting = undefined;
    this.#binding.catchUp();
  };

  #tell(): void {
    this.#options.onstate(this.standing);
  }
}

/** Makes an element of the page the place where a text of a letter is written. */
export const createLetterEditor = (host: HTMLElement, options: LetterEditorOptions): LetterEditor =>
  new LetterEditor(host, options);
