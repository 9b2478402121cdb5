import { createSubscriber } from 'svelte/reactivity';
import type { AnyActorRef, SnapshotFrom } from 'xstate';

/** Anything that calls back with values until told to stop: RxJS-like, Dexie's live queries, actors. */
interface Observable<T> {
  subscribe: (observer: { next: (value: T) => void; error?: (error: unknown) => void }) => {
    unsubscribe: () => void;
  };
}

/** The snapshot of an actor, read in a component or a `$derived` as `.current`. */
export function fromActor<Actor extends AnyActorRef>(
  actor: Actor,
): { readonly current: SnapshotFrom<Actor> } {
  const track = createSubscriber((update) => {
    const subscription = actor.subscribe(update);
    return () => {
      subscription.unsubscribe();
    };
  });
  return {
    get current() {
      track();
      return actor.getSnapshot() as SnapshotFrom<Actor>;
    },
  };
}

/** The last value of an observable; `initial` until the first one comes. */
export function fromObservable<T>(observable: Observable<T>, initial: T): { readonly current: T } {
  let last = initial;
  const track = createSubscriber((update) => {
    const subscription = observable.subscribe({
      next: (value) => {
        last = value;
        update();
      },
    });
    return () => {
      subscription.unsubscribe();
    };
  });
  return {
    get current() {
      track();
      return last;
    },
  };
}

/** The first value of an observable. */
export function firstOf<T>(observable: Observable<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscription = observable.subscribe({
      next: (value) => {
        resolve(value);
        // it may answer before there is a subscription to end
        queueMicrotask(() => {
          subscription.unsubscribe();
        });
      },
      error: reject,
    });
  });
}
