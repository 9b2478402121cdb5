import { createActor, fromPromise, waitFor } from 'xstate';
import type { Revision } from '../../domain/dossier/revision';
import { saving, unsavedOf, type Persisted } from '../../machine/saving';
import { now } from './now';
import type { SessionPorts } from './session';

/**
 * What a tab has written and storage has not reported back, over what storage last said of it. Each
 * revision is shown as written here until storage has reported past its write, and then as stored:
 * it may have been placed under another identifier.
 */
export class Outbox {
  readonly #ports: SessionPorts;
  readonly #onshow: (revision: Revision) => void;
  /** by id of what is on its way, what storage holds under that id */
  readonly #beneath = new Map<string, Revision | undefined>();
  readonly actor;

  /** @param onshow - takes a revision as it is now to be shown */
  constructor(ports: SessionPorts, onshow: (revision: Revision) => void) {
    this.#ports = ports;
    this.#onshow = onshow;
    const persist = fromPromise<Persisted, readonly Revision[]>(async ({ input }) => {
      const place = await ports.persist(input);
      // where nobody reports, what is written stays what is shown
      return { revisions: input, at: now(), place: place ?? Infinity };
    });
    this.actor = createActor(saving.provide({ actors: { persist } })).start();
    this.actor.subscribe(() => {
      this.#uncover();
    });
  }

  /** @param known - what storage is known to hold under an id */
  write(revisions: readonly Revision[], known: (id: string) => Revision | undefined): void {
    for (const { id } of revisions) {
      if (!this.#beneath.has(id)) this.#beneath.set(id, known(id));
    }
    revisions.forEach(this.#onshow);
    this.actor.send({ type: 'write', revisions });
  }

  /** What storage tells: revisions that are new or written further, up to a place in the course. */
  take(revisions: readonly Revision[], upTo: number): void {
    for (const one of revisions) {
      if (this.#beneath.has(one.id)) this.#beneath.set(one.id, one);
      else this.#onshow(one);
    }
    this.actor.send({ type: 'reported', upTo });
  }

  get hasAllReported(): boolean {
    return this.#beneath.size === 0;
  }

  get reported(): number {
    return this.actor.getSnapshot().context.reported;
  }

  /** Resolves once storage has answered for all that was written. */
  async settled(): Promise<void> {
    await waitFor(this.actor, (snapshot) => !snapshot.matches('saving'));
  }

  /** The page goes away: what is queued behind a write under way is sent to storage now. */
  flush(): void {
    const left = unsavedOf(this.actor.getSnapshot().context.outgoing);
    if (left.length > 0) void Promise.resolve(this.#ports.persist(left)).catch(() => undefined);
  }

  #uncover(): void {
    if (this.#beneath.size === 0) return;
    const { outgoing } = this.actor.getSnapshot().context;
    const onTheWay = new Set(outgoing.map(({ revision }) => revision.id));
    for (const [id, stored] of this.#beneath) {
      if (onTheWay.has(id)) continue;
      this.#beneath.delete(id);
      if (stored) this.#onshow(stored);
    }
  }
}
