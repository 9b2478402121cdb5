import { Assembly } from './assembly';
import type { Dossier } from './dossier';
import type { Fields } from './fields';
import { Heads } from './heads';
import { isContested, type Conflict, type Leaf, type Revision } from './revision';

/**
 * A history that grows while it is looked at, with what follows from it: the dossier and the fields
 * on which a person must decide. One more revision costs the same however many there are.
 */
export class GrowingHistory {
  #heads: Heads;
  readonly #assembly = new Assembly();
  readonly #contested = new Map<string, Conflict>();
  readonly #writing = new Map<string, Revision>();
  /** called with each field that says something else than before, and what it says */
  onsaid: (field: string, value: Leaf | undefined) => void = () => undefined;
  #conflicts: readonly Conflict[] | undefined;

  constructor(revisions: Iterable<Revision>) {
    this.#heads = new Heads(revisions);
    for (const field of this.#heads.fields()) this.#refresh(field);
  }

  get heads(): Heads {
    return this.#heads;
  }

  /** Takes a revision, or the further state of one it has; false when it has it as it is. */
  put(revision: Revision): boolean {
    if (isSame(this.#heads.get(revision.id), revision)) return false;
    for (const field of this.#heads.put(revision)) this.#refresh(field);
    return true;
  }

  /** Takes, at once, what of a history was left out so far; what is known stays as it is. */
  complete(revisions: Iterable<Revision>): void {
    const known = this.#heads.revisions();
    const all = new Map([...revisions, ...known].map((one) => [one.id, one]));
    const before = this.#heads;
    this.#heads = new Heads(all.values());
    for (const field of new Set([...before.fields(), ...this.#heads.fields()])) {
      const isSame = idsOf(before.of(field)) === idsOf(this.#heads.of(field));
      if (!isSame) this.#refresh(field);
    }
  }

  /** What is being written in a field here: shown as typed, whatever another tab writes meanwhile. */
  writing(field: string): Revision | undefined {
    return this.#writing.get(field);
  }

  /** Says what is being written in a field; undefined once the writing of it is over. */
  setWriting(field: string, revision: Revision | undefined): void {
    if (revision === undefined) this.#writing.delete(field);
    else this.#writing.set(field, revision);
    this.#refresh(field);
  }

  /** Nothing is being written any more. */
  endWriting(): void {
    for (const field of [...this.#writing.keys()]) this.setWriting(field, undefined);
  }

  /** The dossier as it stands; what has not changed stays the same object. */
  get dossier(): Dossier {
    return this.#assembly.dossier;
  }

  /** The value shown in each field: null where it was taken away. */
  get fields(): Fields {
    return this.#assembly.fields;
  }

  /** Fields on which a person must decide. */
  get conflicts(): readonly Conflict[] {
    return (this.#conflicts ??= [...this.#contested.values()]);
  }

  #refresh(field: string): void {
    const heads = this.#heads.of(field);
    const shown = this.#writing.get(field) ?? heads[0];
    if (this.#assembly.set(field, shown?.value)) this.onsaid(field, shown?.value);
    const isKnown = this.#contested.has(field);
    const isNow = isContested(field, heads);
    if (isNow) this.#contested.set(field, { field, heads: [...heads] });
    else this.#contested.delete(field);
    if (isKnown || isNow) this.#conflicts = undefined;
  }
}

const isSame = (known: Revision | undefined, revision: Revision) =>
  known === revision || (known !== undefined && contentOf(known) === contentOf(revision));

/** What can differ between two states of one revision. */
const contentOf = ({ field, value, parents, at }: Revision) =>
  JSON.stringify([field, value, parents, at]);

const idsOf = (heads: readonly Revision[]) => heads.map(({ id }) => id).join();
