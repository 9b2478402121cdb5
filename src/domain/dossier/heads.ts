import { headsByField, lastWrittenFirst, type Revision } from './revision';

/**
 * Of each field the revisions nobody has superseded, kept up as a history grows: taking one revision
 * costs the same however long the history is. Says what {@link headsByField} says of the whole.
 */
export class Heads {
  readonly #known = new Map<string, Revision>();
  /** by id, how many known revisions build on it */
  readonly #followers = new Map<string, number>();
  readonly #byField = new Map<string, Revision[]>();
  #changed = new Set<string>();

  constructor(revisions: Iterable<Revision> = []) {
    // at once, which is many times faster than one by one
    for (const one of revisions) this.#known.set(one.id, one);
    for (const { parents } of this.#known.values()) {
      for (const id of parents) this.#followers.set(id, (this.#followers.get(id) ?? 0) + 1);
    }
    for (const [field, heads] of headsByField(this.#known.values())) {
      this.#byField.set(field, heads);
    }
  }

  /**
   * Takes a revision; one that was written further takes the place of its former state.
   *
   * @returns the fields whose heads have changed
   */
  put(revision: Revision): ReadonlySet<string> {
    this.#changed = new Set();
    const before = this.#known.get(revision.id);
    this.#known.set(revision.id, revision);
    for (const id of before?.parents ?? []) this.#count(id, -1);
    if (before) this.#setAside(before);
    for (const id of revision.parents) this.#count(id, 1);
    if (!this.isBuiltUpon(revision.id)) this.#show(revision);
    return this.#changed;
  }

  /** The heads of a field, the last written first. */
  of(field: string): readonly Revision[] {
    return this.#byField.get(field) ?? [];
  }

  get(id: string): Revision | undefined {
    return this.#known.get(id);
  }

  isBuiltUpon(id: string): boolean {
    return this.#followers.has(id);
  }

  /** Every field that has a head. */
  *fields(): Iterable<string> {
    for (const [field, heads] of this.#byField) if (heads.length > 0) yield field;
  }

  /** All that nobody has superseded. */
  standing(): Revision[] {
    return [...this.#byField.values()].flat();
  }

  /** All that is known. */
  revisions(): Revision[] {
    return [...this.#known.values()];
  }

  #count(id: string, by: 1 | -1): void {
    const count = (this.#followers.get(id) ?? 0) + by;
    const known = this.#known.get(id);
    if (count > 0) {
      this.#followers.set(id, count);
      if (known) this.#setAside(known);
    } else {
      this.#followers.delete(id);
      if (known) this.#show(known);
    }
  }

  #setAside({ id, field }: Revision): void {
    const heads = this.#byField.get(field) ?? [];
    const at = heads.findIndex((head) => head.id === id);
    if (at < 0) return;
    heads.splice(at, 1);
    this.#changed.add(field);
  }

  #show(revision: Revision): void {
    const { id, field } = revision;
    const heads = this.#byField.get(field) ?? [];
    if (heads.some((head) => head.id === id)) return;
    const at = heads.findIndex((head) => lastWrittenFirst(revision, head) < 0);
    heads.splice(at < 0 ? heads.length : at, 0, revision);
    this.#byField.set(field, heads);
    this.#changed.add(field);
  }
}
