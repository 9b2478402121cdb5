import { SvelteMap } from 'svelte/reactivity';
import { createActor, fromPromise, type Actor } from 'xstate';
import { contradictions, type Remark } from '../domain/dossier/checks';
import type { Dossier } from '../domain/dossier/dossier';
import { revise, type Pen } from '../domain/dossier/revise';
import { assemble } from '../domain/dossier/fields';
import { currentFields, type Change } from '../domain/dossier/history';
import {
  conflictsIn,
  headsByField,
  type Author,
  type Conflict,
  type Leaf,
  type Revision,
} from '../domain/dossier/revision';
import { allRevisions, saving, type Persisted } from '../machine/saving';
import { fromActor } from './observe.svelte';

export type ReadOnly = 'example' | 'newer' | false;
export type SaveState = 'saved' | 'saving' | 'failed';

/** What a page needs of a dossier: its state, its history's conflicts, and one way to write. */
export interface Session {
  readonly id: string;
  readonly dossier: Dossier;
  readonly revisions: readonly Revision[];
  readonly conflicts: readonly Conflict[];
  readonly contradictions: readonly Remark[];
  readonly readOnly: ReadOnly;
  readonly isExample: boolean;
  readonly saveState: SaveState;
  /** instant of the last save in this tab */
  readonly savedAt: string | undefined;
  /** code of the storage fault while `saveState` is `failed` */
  readonly fault: string | undefined;
  /** writes one field at once; while the same field is being written it stays one revision */
  set: (field: string, value: Leaf) => void;
  /** writes several fields as one act, each as a finished revision */
  setAll: (changes: readonly Change[]) => void;
  /** writes, as one act, revisions that are made of the whole history as it stands */
  write: (make: (history: readonly Revision[], pen: Pen) => readonly Revision[]) => void;
  /** the writing of a field is over (focus left it): the next write is a new revision */
  finish: (field: string) => void;
  /** makes one value the only head of a field, in knowledge of all the others */
  decide: (field: string, value: Leaf) => void;
  retry: () => void;
  close: () => void;
}

/** What a session needs of the outside; `main.ts` joins them. */
export interface SessionPorts {
  persist: (revisions: readonly Revision[]) => Promise<void>;
  watch: (onrevisions: (revisions: readonly Revision[]) => void) => () => void;
  newId: () => string;
  author: () => Author;
}

const now = () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });

/** A dossier that is edited and kept on this device. */
export function openSession(
  id: string,
  revisions: readonly Revision[],
  ports: SessionPorts,
): Session {
  const machine = saving.provide({
    actors: {
      persist: fromPromise<Persisted, readonly Revision[]>(async ({ input }) => {
        await ports.persist(input);
        return { revisions: input, at: now() };
      }),
    },
  });
  const actor = createActor(machine, { input: { revisions } }).start();
  const unwatch = ports.watch((stored) => {
    actor.send({ type: 'stored', revisions: stored });
  });
  return new LiveSession(id, actor, ports, unwatch);
}

class LiveSession implements Session {
  readonly id: string;
  readonly readOnly = false;
  readonly isExample = false;
  readonly #actor: Actor<typeof saving>;
  readonly #snapshot: { readonly current: ReturnType<Actor<typeof saving>['getSnapshot']> };
  readonly #ports: SessionPorts;
  readonly #unwatch: () => void;
  /** by field, what is being written here: shown as typed, whatever another tab writes meanwhile */
  readonly #writing = new SvelteMap<string, Revision>();
  readonly #flush = () => {
    const left = this.#actor
      .getSnapshot()
      .context.outgoing.filter(({ isPersisted }) => !isPersisted);
    // the page goes away: what is queued behind a write under way is sent to storage now
    if (left.length > 0)
      void this.#ports.persist(left.map(({ revision }) => revision)).catch(() => undefined);
  };
  /** the browser asks before it closes a page whose words storage has refused */
  readonly #onunload = (event: BeforeUnloadEvent) => {
    if (this.#actor.getSnapshot().value === 'failed') event.preventDefault();
  };
  readonly #onhide = () => {
    if (document.visibilityState === 'hidden') this.#flush();
  };

  constructor(id: string, actor: Actor<typeof saving>, ports: SessionPorts, unwatch: () => void) {
    this.id = id;
    this.#actor = actor;
    this.#snapshot = fromActor(actor);
    this.#ports = ports;
    this.#unwatch = unwatch;
    addEventListener('pagehide', this.#flush);
    addEventListener('beforeunload', this.#onunload);
    document.addEventListener('visibilitychange', this.#onhide);
  }

  readonly #revisions = $derived.by(() => allRevisions(this.#snapshot.current.context));
  readonly #dossier = $derived.by(() => {
    const fields = currentFields(this.#revisions);
    for (const [field, { value }] of this.#writing) fields.set(field, value);
    return assemble(fields);
  });
  readonly #conflicts = $derived(conflictsIn(this.#revisions));
  readonly #contradictions = $derived(contradictions(this.#dossier));

  get revisions() {
    return this.#revisions;
  }
  get dossier() {
    return this.#dossier;
  }
  get conflicts() {
    return this.#conflicts;
  }
  get contradictions() {
    return this.#contradictions;
  }
  get saveState() {
    return this.#snapshot.current.value;
  }
  get savedAt() {
    return this.#snapshot.current.context.savedAt;
  }
  get fault() {
    return this.#snapshot.current.context.fault;
  }

  set(field: string, value: Leaf) {
    const open = this.#writing.get(field);
    if (open === undefined && this.#isAlready(field, value)) return;
    const next = this.#continued(open, value) ?? this.#revision(field, value);
    this.#writing.set(field, next);
    this.#actor.send({ type: 'write', revisions: [next] });
  }

  setAll(changes: readonly Change[]) {
    const revisions = changes
      .filter(({ field, value }) => !this.#isAlready(field, value))
      .map(({ field, value }) => this.#revision(field, value));
    changes.forEach(({ field }) => this.#writing.delete(field));
    if (revisions.length > 0) this.#actor.send({ type: 'write', revisions });
  }

  write(make: (history: readonly Revision[], pen: Pen) => readonly Revision[]) {
    const revisions = make(allRevisions(this.#actor.getSnapshot().context), this.#pen);
    revisions.forEach(({ field }) => this.#writing.delete(field));
    if (revisions.length > 0) this.#actor.send({ type: 'write', revisions });
  }

  finish(field: string) {
    this.#writing.delete(field);
  }

  decide(field: string, value: Leaf) {
    this.#writing.delete(field);
    this.#actor.send({ type: 'write', revisions: [this.#revision(field, value)] });
  }

  retry() {
    this.#actor.send({ type: 'retry' });
  }

  close() {
    this.#flush();
    removeEventListener('pagehide', this.#flush);
    removeEventListener('beforeunload', this.#onunload);
    document.removeEventListener('visibilitychange', this.#onhide);
    this.#unwatch();
  }

  get #pen(): Pen {
    return { newId: this.#ports.newId, now, author: this.#ports.author() };
  }

  /** The same revision written further; a new one on top of it once somebody has built on it. */
  #continued(open: Revision | undefined, value: Leaf): Revision | undefined {
    if (open === undefined) return undefined;
    const all = allRevisions(this.#actor.getSnapshot().context);
    if (!all.some(({ parents }) => parents.includes(open.id))) return { ...open, value };
    const own = this.#heads(open.field).filter(({ id }) => id.startsWith(open.id));
    const parents = own.length > 0 ? own.map(({ id }) => id) : [open.id];
    return { ...this.#revision(open.field, value), parents };
  }

  #heads(field: string): Revision[] {
    return headsByField(allRevisions(this.#actor.getSnapshot().context)).get(field) ?? [];
  }

  #isAlready(field: string, value: Leaf): boolean {
    const heads = this.#heads(field);
    if (heads.length === 0) return value === null;
    return heads.length === 1 && JSON.stringify(heads[0]?.value) === JSON.stringify(value);
  }

  /** Built on what this tab shows now. */
  #revision(field: string, value: Leaf): Revision {
    const history = allRevisions(this.#actor.getSnapshot().context);
    const [made] = revise(history, [{ field, value }], this.#pen);
    if (made === undefined) throw new Error('One change makes one revision');
    return made;
  }
}

/**
 * A dossier that is only shown: an example, or what a newer version wrote.
 *
 * @param revisions - its history, as far as this version reads it
 */
export function showSession(
  id: string,
  dossier: Dossier,
  readOnly: 'example' | 'newer',
  revisions: readonly Revision[] = [],
): Session {
  const refuse = () => undefined;
  return {
    id,
    dossier,
    revisions,
    conflicts: [],
    contradictions: contradictions(dossier),
    readOnly,
    isExample: readOnly === 'example',
    saveState: 'saved',
    savedAt: undefined,
    fault: undefined,
    set: refuse,
    setAll: refuse,
    write: refuse,
    finish: refuse,
    decide: refuse,
    retry: refuse,
    close: refuse,
  };
}
