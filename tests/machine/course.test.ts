import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, type AnyStateNode } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { CourseFacts } from '../../src/domain/course/course-facts';
import { stages } from '../../src/domain/course/stages';
import { course } from '../../src/machine/course';

const nothing: CourseFacts = {
  assessIsComplete: false,
  decisionIsRecorded: false,
  partnersAreMobilised: false,
  strategyIsSet: false,
  fileIsReady: false,
  isSubmitted: false,
  isAdmitted: false,
  isNotSelected: false,
  isWithdrawn: false,
  preparesForNextCouncil: false,
};
const names = Object.keys(nothing) as (keyof CourseFacts)[];
/** The facts named hold, and no other. */
const holding = (...some: (keyof CourseFacts)[]): CourseFacts => ({
  ...nothing,
  ...Object.fromEntries(some.map((name) => [name, true])),
});

/** What must hold, one after the other, for the place to go on to the next stage. */
const steps = [
  ['assess', 'assessIsComplete'],
  ['decide', 'decisionIsRecorded'],
  ['mobilise', 'partnersAreMobilised'],
  ['orient', 'strategyIsSet'],
  ['prepare', 'fileIsReady'],
] as const;
const before = (stage: string) =>
  steps.slice(0, stages.indexOf(stage as 'assess')).map(([, fact]) => fact);

const start = (facts: CourseFacts) => createActor(course, { input: facts }).start();
type Course = ReturnType<typeof start>;

function placeOf(actor: Course): string {
  const { place } = actor.getSnapshot().value;
  return typeof place === 'string' ? place : place.preparing;
}
const placeWith = (facts: CourseFacts) => placeOf(start(facts));
const modeWith = (facts: CourseFacts) => start(facts).getSnapshot().value.mode;

describe('the place of a dossier', () => {
  it.each(steps)('stays in %s until %s', (stage, fact) => {
    const next = stages[stages.indexOf(stage) + 1];
    expect(placeWith(holding(...before(stage)))).toBe(stage);
    expect(placeWith(holding(...before(stage), fact))).toBe(next);
  });

  it.each(steps)('does not pass %s on what holds of later stages', (stage, fact) => {
    const others = steps.map(([, one]) => one).filter((one) => one !== fact);
    expect(placeWith(holding(...others))).toBe(stage);
  });

  it.each(stages.slice(0, -1))('leaves %s once the form is submitted', (stage) => {
    expect(placeWith(holding(...before(stage)))).toBe(stage);
    expect(placeWith(holding(...before(stage), 'isSubmitted'))).toBe('follow');
  });

  it.each([
    ['isAdmitted', 'admitted'],
    ['isNotSelected', 'notSelected'],
  ] as const)('ends by %s, but only after the submission', (fact, end) => {
    expect(placeWith(holding('isSubmitted', fact))).toBe(end);
    expect(placeWith(holding(fact))).toBe('assess');
  });

  it.each([...stages.slice(0, -1).map((stage) => [stage, before(stage)] as const)])(
    'can be withdrawn from %s, and a withdrawal taken back returns there',
    (stage, facts) => {
      const actor = start(holding(...facts, 'isWithdrawn'));
      expect(placeOf(actor)).toBe('withdrawn');
      actor.send({ type: 'take', facts: holding(...facts) });
      expect(placeOf(actor)).toBe(stage);
    },
  );

  it.each(['isSubmitted', 'isAdmitted', 'isNotSelected'] as const)(
    'can be withdrawn after %s, and returns',
    (fact) => {
      const facts = ['isSubmitted', fact] as const;
      const ends = { isSubmitted: 'follow', isAdmitted: 'admitted', isNotSelected: 'notSelected' };
      const actor = start(holding(...facts));
      actor.send({ type: 'take', facts: holding(...facts, 'isWithdrawn') });
      expect(placeOf(actor)).toBe('withdrawn');
      actor.send({ type: 'take', facts: holding(...facts) });
      expect(placeOf(actor)).toBe(ends[fact]);
    },
  );

  it('moves back when an answer of an earlier stage changes', () => {
    const actor = start(holding(...before('submit')));
    expect(placeOf(actor)).toBe('submit');
    const facts = { ...holding(...before('submit')), decisionIsRecorded: false };
    actor.send({ type: 'take', facts });
    expect(placeOf(actor)).toBe('decide');
  });

  it('follows from the facts alone, whatever it was before', () => {
    const facts = fc.record(
      Object.fromEntries(names.map((name) => [name, fc.boolean()])),
    ) as unknown as fc.Arbitrary<CourseFacts>;
    fc.assert(
      fc.property(facts, fc.array(facts, { maxLength: 5 }), (last, earlier) => {
        const actor = start(nothing);
        for (const one of [...earlier, last]) actor.send({ type: 'take', facts: one });
        expect(actor.getSnapshot().value).toEqual(start(last).getSnapshot().value);
      }),
    );
  });
});

describe('the mode', () => {
  it('is the next council when the facts say so, in every place', () => {
    for (const fact of [undefined, ...names.slice(0, -1)]) {
      const facts = fact === undefined ? [] : [fact];
      expect(modeWith(holding(...facts))).toBe('thisCall');
      expect(modeWith(holding(...facts, 'preparesForNextCouncil'))).toBe('nextCouncil');
    }
  });

  it('returns to this call when they say so no longer', () => {
    const actor = start(holding('preparesForNextCouncil'));
    actor.send({ type: 'take', facts: nothing });
    expect(actor.getSnapshot().value.mode).toBe('thisCall');
  });
});

/** Facts that bring the course to each place and mode. */
const takes = [
  ...stages.slice(0, -1).map((stage) => holding(...before(stage))),
  holding('isSubmitted'),
  holding('isSubmitted', 'isAdmitted'),
  holding('isSubmitted', 'isNotSelected'),
  holding('isSubmitted', 'isWithdrawn'),
  holding('isWithdrawn'),
  holding('preparesForNextCouncil'),
].map((facts) => ({ type: 'take' as const, facts }));
const events = [
  ...takes,
  ...stages.map((stage) => ({ type: 'visit' as const, stage })),
  { type: 'continue' as const },
];
const paths = getShortestPaths(course, { input: nothing, events });

describe('every state and transition', () => {
  it('of which there are, is reached', () => {
    const reached = new Set(paths.map(({ state }) => JSON.stringify(state.value.place)));
    expect([...reached].toSorted()).toEqual(
      [
        ...stages.slice(0, -1).map((stage) => ({ preparing: stage })),
        'follow',
        'admitted',
        'notSelected',
        'withdrawn',
      ]
        .map((place) => JSON.stringify(place))
        .toSorted(),
    );
  });

  it('a stage can be visited from every place, without moving it, and left again', () => {
    expect(paths.length).toBeGreaterThan(70);
    for (const { state } of paths) {
      for (const stage of stages) {
        const actor = createActor(course, { input: nothing, snapshot: state }).start();
        actor.send({ type: 'visit', stage });
        expect(actor.getSnapshot().context.visited).toBe(stage);
        expect(actor.getSnapshot().value).toEqual(state.value);
        actor.send({ type: 'continue' });
        expect(actor.getSnapshot().context.visited).toBeUndefined();
        expect(actor.getSnapshot().value).toEqual(state.value);
      }
    }
  });

  it('is taken on some path', () => {
    const taken = new Set<string>();
    const inspect = (seen: { type: string; _transitions?: Transition[] }) => {
      for (const one of seen._transitions ?? []) taken.add(written(one));
    };
    for (const { steps: path } of paths) {
      const actor = createActor(course, { input: nothing, inspect }).start();
      // the first step is the start itself
      for (const { event } of path.slice(1)) actor.send(event);
      actor.send({ type: 'continue' });
    }
    const all = nodesIn(course.root).flatMap((node) => [
      ...(node.always ?? []),
      ...[...node.transitions.values()].flat(),
    ]);
    expect(all).toHaveLength(13);
    expect([...taken].toSorted()).toEqual(expect.arrayContaining(all.map(written).toSorted()));
  });
});

interface Transition {
  source: AnyStateNode;
  eventType: string;
  guard?: unknown;
  target?: readonly AnyStateNode[] | undefined;
}

const written = ({ source, eventType, guard, target }: Transition) =>
  [source.id, eventType, String(guard), target?.map(({ id }) => id).join()].join(' ');

const nodesIn = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodesIn),
];
