import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';

/** A fact as the letter shows it. */
export interface ShownFact {
  /** its value, or the words that say that the dossier has none */
  text: string;
  isMissing: boolean;
}

/** Shows the facts of the dossier within the text, and anew when the dossier changes. */
export class FactViews {
  readonly #shown = new Set<FactView>();
  readonly #factValue: (name: string) => ShownFact;

  constructor(factValue: (name: string) => ShownFact) {
    this.#factValue = factValue;
  }

  readonly create = (node: Node): NodeView => {
    const view = new FactView(node, this.#factValue, () => this.#shown.delete(view));
    this.#shown.add(view);
    return view;
  };

  refresh(): void {
    for (const view of this.#shown) view.refresh();
  }
}

class FactView implements NodeView {
  readonly dom = document.createElement('bdi');
  readonly destroy: () => void;
  readonly #name: string;
  readonly #factValue: (name: string) => ShownFact;

  constructor({ attrs }: Node, factValue: (name: string) => ShownFact, destroy: () => void) {
    this.#name = String(attrs['name']);
    this.#factValue = factValue;
    this.destroy = destroy;
    this.dom.dataset['fact'] = this.#name;
    this.refresh();
  }

  refresh(): void {
    const { text, isMissing } = this.#factValue(this.#name);
    this.dom.className = isMissing ? 'letter-fact letter-fact--missing' : 'letter-fact';
    if (this.dom.textContent !== text) this.dom.textContent = text;
  }

  /** Its words change when the dossier does, not when somebody writes. */
  ignoreMutation(): boolean {
    return true;
  }
}
