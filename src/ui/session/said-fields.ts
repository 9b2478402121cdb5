import { createSubscriber } from 'svelte/reactivity';
import type { Fields } from '../../domain/dossier/fields';
import type { Leaf } from '../../domain/dossier/revision';

/** What each field says, followed one by one: what changes in one moves no part of a page beside. */
export class SaidFields {
  readonly #fields: Fields;
  readonly #followed = new Map<string, Followed>();

  /** @param fields - what is said, kept up by who calls {@link changed} */
  constructor(fields: Fields) {
    this.#fields = fields;
  }

  of(field: string): Leaf | undefined {
    const followed = this.#followed.get(field) ?? new Followed();
    this.#followed.set(field, followed);
    followed.follow();
    return this.#fields.get(field);
  }

  changed(field: string): void {
    this.#followed.get(field)?.change();
  }
}

class Followed {
  change: () => void = () => undefined;
  readonly follow = createSubscriber((update) => {
    this.change = update;
  });
}
