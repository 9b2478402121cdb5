import type { Answer } from '../../../domain/dossier/dossier';
import type { Change } from '../../../domain/dossier/history';
import { isSupporter } from '../../../domain/dossier/stakeholders';
import { addItem, removeItem } from '../../answers/list-acts';
import { undoable } from '../../answers/undoable';
import type { Session } from '../../session.svelte';
import type { ListAnswers } from './list-answer';

const list = 'endorsements';

/**
 * Whether there are supporters, answered over the register of partners: an answer says of those
 * shown whether they support, and takes nobody out of the register.
 */
export class SupportersAnswer implements ListAnswers {
  readonly #session: Session;
  /** begun on this page, in this visit */
  readonly #begun = new Set<string>();
  #bringBack: (() => void) | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  add(id: string, ...more: readonly Change[]): void {
    this.#begun.add(id);
    addItem(this.#session, list, id, [{ field: 'endorses', value: 'yes' }]);
    if (more.length > 0) this.#session.setAll(more);
  }

  remove(id: string): () => void {
    return removeItem(this.#session, list, id);
  }

  sayThereAre(id: string, ...more: readonly Change[]): void {
    if (this.#bringBack) {
      this.#bringBack();
      this.#bringBack = undefined;
      this.#session.setAll(more);
    } else if (this.#register().length === 0) this.add(id, ...more);
    else this.#session.setAll(more);
  }

  sayNone(...more: readonly Change[]): (() => void) | undefined {
    return this.#saySupport('no', more);
  }

  sayUnknown(...more: readonly Change[]): (() => void) | undefined {
    return this.#saySupport('unknown', more);
  }

  #saySupport(endorses: Answer, more: readonly Change[]): (() => void) | undefined {
    const supporters = this.#register().filter(isSupporter);
    const empty = supporters.filter(({ id }) => this.#begun.has(id) && this.#isEmpty(id));
    const named = supporters.filter((one) => !empty.includes(one));
    const isLeftEmpty = this.#register().length === empty.length;
    const undo = undoable(this.#session, [
      // begun here and never filled in: it is no entry of the register yet
      ...empty.map(({ id }) => ({ field: `${list}/${id}/removed`, value: true })),
      ...named.map(({ id }) => ({ field: `${list}/${id}/endorses`, value: endorses })),
      // only an empty register is the answer “none” by itself
      { field: list, value: endorses === 'no' && isLeftEmpty ? [] : null },
      ...more,
    ]);
    // an answer that put nobody aside leaves what an earlier one did
    if (supporters.length > 0) this.#bringBack = undo;
    return named.length > 0 ? undo : undefined;
  }

  #isEmpty(id: string): boolean {
    const one = this.#register().find((other) => other.id === id);
    const { id: _id, endorses: _endorses, ...content } = one ?? { id };
    const unfinished = Object.keys(this.#session.dossier.unfinished ?? {});
    return !hasContent(content) && !unfinished.some((field) => field.startsWith(`${list}|${id}|`));
  }

  #register() {
    return this.#session.dossier[list] ?? [];
  }
}

const hasContent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(hasContent)
    : value !== undefined && value !== '';
