import { assign, fromPromise, setup } from 'xstate';
import type { Revision } from '../domain/dossier/revision';

/** A revision on its way to the device's storage. */
interface Outgoing {
  revision: Revision;
  isPersisted: boolean;
}

/** What storage answers: the revisions it now holds, and when. */
export interface Persisted {
  revisions: readonly Revision[];
  at: string;
}

interface Context {
  /** as the database last reported them */
  stored: readonly Revision[];
  /** written here and not yet reported by the database, in order */
  outgoing: readonly Outgoing[];
  savedAt: string | undefined;
  /** code of the storage fault, while failed */
  fault: string | undefined;
}

type Events =
  | { type: 'stored'; revisions: readonly Revision[] }
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
    input: {} as { revisions: readonly Revision[] },
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
      outgoing: afterPersist(context.outgoing, params),
      savedAt: params.at,
      fault: undefined,
    })),
    noteFault: assign({ fault: (_, params: { error: unknown }) => codeOf(params.error) }),
    takeStored: assign(({ context, event }) =>
      event.type === 'stored'
        ? { stored: event.revisions, outgoing: stillOutgoing(context.outgoing, event.revisions) }
        : {},
    ),
  },
}).createMachine({
  id: 'saving',
  initial: 'saved',
  context: ({ input }) => ({
    stored: input.revisions,
    outgoing: [],
    savedAt: undefined,
    fault: undefined,
  }),
  on: { stored: { actions: 'takeStored' } },
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

/** Stored and outgoing together: what the person has written, saved or not. */
export function allRevisions({
  stored,
  outgoing,
}: Pick<Context, 'stored' | 'outgoing'>): Revision[] {
  const all = new Map(stored.map((one) => [one.id, one]));
  for (const { revision } of outgoing) all.set(revision.id, revision);
  return [...all.values()];
}

/** A revision written again under its id takes the place of what has not left yet. */
function gathered(outgoing: readonly Outgoing[], revisions: readonly Revision[]): Outgoing[] {
  const rewritten = new Set(revisions.map(({ id }) => id));
  return [
    ...outgoing.filter(({ revision }) => !rewritten.has(revision.id)),
    ...revisions.map((revision) => ({ revision, isPersisted: false })),
  ];
}

const unsavedOf = (outgoing: readonly Outgoing[]): Revision[] =>
  outgoing.flatMap(({ revision, isPersisted }) => (isPersisted ? [] : [revision]));

/** Marks what was stored, unless it has been written again since. */
function afterPersist(outgoing: readonly Outgoing[], { revisions }: Persisted): Outgoing[] {
  return outgoing.map((one) =>
    revisions.includes(one.revision) ? { ...one, isPersisted: true } : one,
  );
}

/** Keeps what the database has not reported yet, so that no field falls back for a moment. */
function stillOutgoing(outgoing: readonly Outgoing[], stored: readonly Revision[]): Outgoing[] {
  const reported = new Set(stored.map(({ id }) => id));
  return outgoing.filter(({ revision, isPersisted }) => !isPersisted || !reported.has(revision.id));
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'failed';
}
