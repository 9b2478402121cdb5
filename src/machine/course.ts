import { assign, setup } from 'xstate';
import type { CourseFacts } from '../domain/course/course-facts';
import type { Stage } from '../domain/course/stages';

interface Context {
  facts: CourseFacts;
  /** a stage that is looked at, wherever the course stands */
  visited: Stage | undefined;
}

type Events =
  { type: 'take'; facts: CourseFacts } | { type: 'visit'; stage: Stage } | { type: 'continue' };

/**
 * The course of a dossier. Its place follows from facts and is stored nowhere: with new facts it is
 * worked out anew, so that a changed answer moves it back and a withdrawal taken back returns. What
 * was submitted is followed, whatever else is open; a candidacy is withdrawn from anywhere, since new
 * facts are taken from the beginning on; any stage can be visited at any time.
 */
export const course = setup({
  types: {
    context: {} as Context,
    events: {} as Events,
    input: {} as CourseFacts,
  },
  guards: {
    assessIsComplete: ({ context }) => context.facts.assessIsComplete,
    decisionIsRecorded: ({ context }) => context.facts.decisionIsRecorded,
    partnersAreMobilised: ({ context }) => context.facts.partnersAreMobilised,
    strategyIsSet: ({ context }) => context.facts.strategyIsSet,
    fileIsReady: ({ context }) => context.facts.fileIsReady,
    isSubmitted: ({ context }) => context.facts.isSubmitted,
    isAdmitted: ({ context }) => context.facts.isAdmitted,
    isNotSelected: ({ context }) => context.facts.isNotSelected,
    isWithdrawn: ({ context }) => context.facts.isWithdrawn,
    preparesForNextCouncil: ({ context }) => context.facts.preparesForNextCouncil,
  },
  actions: {
    takeFacts: assign(({ event }) => (event.type === 'take' ? { facts: event.facts } : {})),
    lookAt: assign(({ event }) => (event.type === 'visit' ? { visited: event.stage } : {})),
    lookAhead: assign({ visited: undefined }),
  },
}).createMachine({
  id: 'course',
  type: 'parallel',
  context: ({ input }) => ({ facts: input, visited: undefined }),
  on: {
    take: { target: ['.place.preparing', '.mode.thisCall'], actions: 'takeFacts' },
    visit: { actions: 'lookAt' },
    continue: { actions: 'lookAhead' },
  },
  states: {
    place: {
      initial: 'preparing',
      states: {
        preparing: {
          initial: 'assess',
          always: [
            { guard: 'isWithdrawn', target: 'withdrawn' },
            { guard: 'isSubmitted', target: 'follow' },
          ],
          states: {
            assess: { always: { guard: 'assessIsComplete', target: 'decide' } },
            decide: { always: { guard: 'decisionIsRecorded', target: 'mobilise' } },
            mobilise: { always: { guard: 'partnersAreMobilised', target: 'orient' } },
            orient: { always: { guard: 'strategyIsSet', target: 'prepare' } },
            prepare: { always: { guard: 'fileIsReady', target: 'submit' } },
            submit: {},
          },
        },
        follow: {
          always: [
            { guard: 'isAdmitted', target: 'admitted' },
            { guard: 'isNotSelected', target: 'notSelected' },
          ],
        },
        admitted: {},
        notSelected: {},
        withdrawn: {},
      },
    },
    mode: {
      initial: 'thisCall',
      states: {
        thisCall: { always: { guard: 'preparesForNextCouncil', target: 'nextCouncil' } },
        nextCouncil: {},
      },
    },
  },
});
