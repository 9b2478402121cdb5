import { assign, setup } from 'xstate';
import type { Dossier } from '../domain/dossier/dossier';
import { questionPages, type Place, type WizardPage } from './places';

interface Context {
  dossier: Dossier;
  /** whether the edition's call has no dates, so that the person may enter the closing day */
  isProvisional: boolean;
  item: string | undefined;
  /** the page a “Change” link was followed from; Continue goes back to it */
  cameFrom: 'check' | 'result' | undefined;
}

type Events =
  | { type: 'continue' }
  | { type: 'visit'; place: Place; cameFrom?: 'check' | 'result' | undefined }
  | { type: 'change'; dossier: Dossier; isProvisional: boolean };

/** Continue after a “Change” link goes back to where the link was followed. */
const whereChangeCameFrom = [
  { guard: 'cameFromCheck', target: 'check' },
  { guard: 'cameFromResult', target: 'result' },
] as const;

/**
 * The course through the questions of eligibility. Every page can be visited; the order only says
 * where Continue leads.
 */
export const wizard = setup({
  types: {
    context: {} as Context,
    events: {} as Events,
    input: {} as { dossier: Dossier; isProvisional: boolean },
  },
  guards: {
    cameFromCheck: ({ context }) => context.cameFrom === 'check',
    cameFromResult: ({ context }) => context.cameFrom === 'result',
    hasNextJurisdiction: ({ context }) => nextItem(context) !== undefined,
    callHasNoDates: ({ context }) => context.isProvisional,
    visits: ({ event }, params: { page: WizardPage }) =>
      event.type === 'visit' && event.place.page === params.page,
  },
  actions: {
    firstJurisdiction: assign({ item: ({ context }) => context.dossier.jurisdictions[0]?.id }),
    nextJurisdiction: assign({ item: ({ context }) => nextItem(context) }),
    noJurisdiction: assign({ item: undefined, cameFrom: undefined }),
    takePlace: assign(({ context, event }) =>
      event.type === 'visit'
        ? {
            item: event.place.item ?? context.dossier.jurisdictions[0]?.id,
            cameFrom: event.cameFrom,
          }
        : {},
    ),
    takeDossier: assign(({ event }) =>
      event.type === 'change' ? { dossier: event.dossier, isProvisional: event.isProvisional } : {},
    ),
  },
}).createMachine({
  id: 'wizard',
  initial: 'collectivities',
  context: ({ input }) => ({ ...input, item: undefined, cameFrom: undefined }),
  on: {
    change: { actions: 'takeDossier' },
    visit: [
      ...[...questionPages, 'check' as const, 'result' as const].map((page) => ({
        guard: { type: 'visits' as const, params: { page } },
        target: `.${page}` as const,
        actions: 'takePlace' as const,
      })),
    ],
  },
  states: {
    collectivities: {
      on: {
        continue: [...whereChangeCameFrom, { target: 'mandate', actions: 'firstJurisdiction' }],
      },
    },
    mandate: {
      on: {
        continue: [
          ...whereChangeCameFrom,
          {
            guard: 'hasNextJurisdiction',
            target: 'mandate',
            reenter: true,
            actions: 'nextJurisdiction',
          },
          { guard: 'callHasNoDates', target: 'call' },
          { target: 'organisations' },
        ],
      },
    },
    call: {
      on: {
        continue: [...whereChangeCameFrom, { target: 'organisations' }],
      },
    },
    organisations: {
      on: {
        continue: [
          ...whereChangeCameFrom,
          { target: 'support-letter', actions: 'firstJurisdiction' },
        ],
      },
    },
    'support-letter': {
      on: {
        continue: [
          ...whereChangeCameFrom,
          {
            guard: 'hasNextJurisdiction',
            target: 'support-letter',
            reenter: true,
            actions: 'nextJurisdiction',
          },
          { target: 'track-record' },
        ],
      },
    },
    'track-record': {
      on: {
        continue: [...whereChangeCameFrom, { target: 'filer' }],
      },
    },
    filer: {
      on: {
        continue: [...whereChangeCameFrom, { target: 'one-file' }],
      },
    },
    'one-file': {
      on: {
        continue: [{ guard: 'cameFromResult', target: 'result' }, { target: 'check' }],
      },
    },
    check: { entry: 'noJurisdiction', on: { continue: 'result' } },
    result: { entry: 'noJurisdiction' },
  },
});

function nextItem({ dossier, item }: Context): string | undefined {
  const index = dossier.jurisdictions.findIndex(({ id }) => id === item);
  return dossier.jurisdictions[index + 1]?.id;
}
