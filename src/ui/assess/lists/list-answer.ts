import { currentFields, type Change } from '../../../domain/dossier/history';
import type { Session } from '../../session.svelte';
import { undoable } from '../../answers/undoable';
import { addItem, removeItem } from '../../answers/list-acts';

/** What a person does with a question that a list answers. */
export interface ListAnswers {
  /** Adds an item with nothing in it. */
  add: (id: string, ...more: readonly Change[]) => void;
  /** Takes an item out; returns what brings it back. */
  remove: (id: string) => () => void;
  /** “There are some”: what another answer put away comes back, else a first item is begun. */
  sayThereAre: (id: string, ...more: readonly Change[]) => void;
  /** “None”; returns what takes the answer back where it put something away. */
  sayNone: (...more: readonly Change[]) => (() => void) | undefined;
  /** “I do not know yet”; returns what takes the answer back where it put something away. */
  sayUnknown: (...more: readonly Change[]) => (() => void) | undefined;
}

/** A list that a person fills, says to be empty, or says nothing of yet. */
export class ListAnswer implements ListAnswers {
  readonly #session: Session;
  readonly #list: 'trackRecord';
  #bringBack: (() => void) | undefined;

  constructor(session: Session, list: 'trackRecord') {
    this.#session = session;
    this.#list = list;
  }

  add(id: string, ...more: readonly Change[]): void {
    addItem(this.#session, this.#list, id);
    if (more.length > 0) this.#session.setAll(more);
  }

  remove(id: string): () => void {
    return removeItem(this.#session, this.#list, id);
  }

  sayThereAre(id: string, ...more: readonly Change[]): void {
    if (this.#bringBack) {
      this.#bringBack();
      this.#bringBack = undefined;
      this.#session.setAll(more);
    } else if (this.#items().length === 0) this.add(id, ...more);
    else this.#session.setAll(more);
  }

  sayNone(...more: readonly Change[]): (() => void) | undefined {
    const away = this.#items().map(({ id }) => ({
      field: `${this.#list}/${id}/removed`,
      value: true,
    }));
    return this.#putAway(away, [{ field: this.#list, value: [] }, ...more]);
  }

  /** “I do not know yet”: an item marked removed would still say that the list was answered. */
  sayUnknown(...more: readonly Change[]): (() => void) | undefined {
    const fields = [...currentFields(this.#session.revisions).keys()];
    const away = fields
      .filter((field) => field.startsWith(`${this.#list}/`))
      .map((field) => ({ field, value: null }));
    const undo = this.#putAway(away, more);
    // said of a list that never was one too
    this.#session.decide(this.#list, null);
    return undo;
  }

  #putAway(away: readonly Change[], answer: readonly Change[]): (() => void) | undefined {
    const hadItems = this.#items().length > 0;
    const undo = undoable(this.#session, [...away, ...answer]);
    if (!hadItems) return undefined;
    this.#bringBack = undo;
    return undo;
  }

  #items() {
    return this.#session.dossier[this.#list] ?? [];
  }
}
