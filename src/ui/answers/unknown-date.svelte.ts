import type { Change } from '../../domain/dossier/history';
import type { Session } from '../session.svelte';
import { isSaidUnknown, textAt, unfinishedAt, unfinishedField } from './dossier-value';
import { undoable } from './undoable';

/**
 * The answer “I do not know this date yet”. Giving it puts the date away; taking it back during the
 * same visit brings the date again.
 */
export class UnknownDate {
  readonly #session: Session;
  readonly #field: string;
  #said: boolean = $state(false);
  #bringBack: (() => void) | undefined;

  constructor(session: Session, field: string) {
    this.#session = session;
    this.#field = field;
    this.#said = isSaidUnknown(session, field);
  }

  /** nothing is typed, and the person said that nothing is known */
  readonly isSaid: boolean = $derived.by(() => this.#said && this.isEmpty);

  get isEmpty(): boolean {
    const { dossier } = this.#session;
    return textAt(dossier, this.#field) === '' && unfinishedAt(dossier, this.#field) === undefined;
  }

  say(isUnknown: boolean): void {
    if (isUnknown) {
      const dates = [this.#field, unfinishedField(this.#field)];
      const away: Change[] = dates.map((field) => ({ field, value: null }));
      this.#bringBack = this.isEmpty ? undefined : undoable(this.#session, away);
      // said of a date that never had a value too
      if (this.#bringBack === undefined) this.#session.decide(this.#field, null);
    } else this.#bringBack?.();
    this.#said = isUnknown;
  }

  /** Something was typed after all. */
  unsay(): void {
    this.#said = false;
    this.#bringBack = undefined;
  }
}
