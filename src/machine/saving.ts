import { assign, fromPromise, setup } from 'xstate';
import type { Revision } from '../domain/dossier/revision';

/** A revision on its way to the device's storage. */
interface Outgoing {
  revision: Revision;
  /** of its write among all writes of the dossier, once it is stored */
  place?: number;
}

/** What storage answers: the revisions it was given, and when and at which place it holds them. */
export interface Persisted {
  revisions: readonly Revision[];
  at: string;
  place: number;
}

interface Context {
  /** the last write of the dossier, of whatever tab, that the database has reported */
  reported: number;
  /** written here and not yet reported by the database, in order */
  outgoing: readonly Outgoing[];
  savedAt: string | undefined;
  /** code of the storage fault, while failed */
  fault: string | undefined;
}

type Events =
  | { type: 'reported'; upTo: number }
  | { type: 'write'; revisions: readonly Revision[] }
  | { type: 'retry' };

/** How long a failed save waits before it tries again by itself, in ms. */
const retryAfter = 10_000;

/**
 * Saving of one dossier in one tab: writes at once, gathers while a write is under way, and never
 * drops what could not be stored. `persist` is provided where the storage is known.
 */
export const saving = setup({
  types: {
    context: {} as Context,
    events: {} as Events,
  },
  actors: {
    persist: fromPromise<Persisted, readonly Revision[]>(() =>
      Promise.reject(new Error('persist is provided at start')),
    ),
  },
  delays: { retryAfter },
  guards: {
    hasWrittenMeanwhile: ({ context }, params: Persisted) =>
      unsavedOf(afterPersist(context.outgoing, params)).length > 0,
  },
  actions: {
    gather: assign({
      outgoing: ({ context, event }) =>
        event.type === 'write' ? gathered(context.outgoing, event.revisions) : context.outgoing,
    }),
    markPersisted: assign(({ context }, params: Persisted) => ({
      outgoing: unreported(afterPersist(context.outgoing, params), context.reported),
      savedAt: params.at,
      fault: undefined,
    })),
    noteFault: assign({ fault: (_, params: { error: unknown }) => codeOf(params.error) }),
    takeReport: assign(({ context, event }) =>
      event.type === 'reported'
        ? { reported: event.upTo, outgoing: unreported(context.outgoing, event.upTo) }
        : {},
    ),
  },
}).createMachine({
  id: 'saving',
  initial: 'saved',
  context: { reported: 0, outgoing: [], savedAt: undefined, fault: undefined },
  on: { reported: { actions: 'takeReport' } },
  states: {
    saved: { on: { write: { target: 'saving', actions: 'gather' } } },
    saving: {
      on: { write: { actions: 'gather' } },
      invoke: {
        src: 'persist',
        input: ({ context }) => unsavedOf(context.outgoing),
        onDone: [
          {
            guard: { type: 'hasWrittenMeanwhile', params: ({ event }) => event.output },
            target: 'saving',
            reenter: true,
            actions: { type: 'markPersisted', params: ({ event }) => event.output },
          },
          {
            target: 'saved',
            actions: { type: 'markPersisted', params: ({ event }) => event.output },
          },
        ],
        onError: {
          target: 'failed',
          actions: { type: 'noteFault', params: ({ event }) => ({ error: event.error }) },
        },
      },
    },
    failed: {
      after: { retryAfter: 'saving' },
      on: { write: { target: 'saving', actions: 'gather' }, retry: 'saving' },
    },
  },
});

/** A revision written again under its id takes the place of what has not left yet. */
function gathered(outgoing: readonly Outgoing[], revisions: readonly Revision[]): Outgoing[] {
  const rewritten = new Set(revisions.map(({ id }) => id));
  return [
    ...outgoing.filter(({ revision }) => !rewritten.has(revision.id)),
    ...revisions.map((revision) => ({ revision })),
  ];
}

/** What storage does not hold yet. */
export const unsavedOf = (outgoing: readonly Outgoing[]): Revision[] =>
  outgoing.flatMap(({ revision, place }) => (place === undefined ? [revision] : []));

/** Marks what was stored, unless it has been written again since. */
function afterPersist(
  outgoing: readonly Outgoing[],
  { revisions, place }: Persisted,
): readonly Outgoing[] {
  const stored = new Set(revisions);
  return outgoing.map((one) => (stored.has(one.revision) ? { ...one, place } : one));
}

/** Keeps what the database has not reported yet, so that no field falls back for a moment. */
function unreported(outgoing: readonly Outgoing[], upTo: number): readonly Outgoing[] {
  return outgoing.filter(({ place }) => place === undefined || place > upTo);
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'failed';
}
