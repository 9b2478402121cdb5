import fc from 'fast-check';
import {
  consultedKinds,
  deciders,
  decisionKinds,
  opinions,
} from '../../../src/domain/dossier/decision';
import { commitmentStates, levels } from '../../../src/domain/dossier/diagnosis';
import { capacitySides, programmeAxes, relationKinds } from '../../../src/domain/dossier/means';
import { cooperationStates, meetingKinds } from '../../../src/domain/dossier/partners';
import { outcomes } from '../../../src/domain/dossier/progress';
import { day } from '../days';

type Keys = Record<string, fc.Arbitrary<unknown>>;
interface Makers {
  some: (keys: Keys) => fc.Arbitrary<unknown>;
  items: (keys: Keys, most: number) => fc.Arbitrary<unknown>;
  text: () => fc.Arbitrary<string>;
  localized: () => fc.Arbitrary<unknown>;
  answer: () => fc.Arbitrary<unknown>;
  itemId: () => fc.Arbitrary<string>;
}

/** What the stages add to a dossier, every field of it. */
export function anyStages({ some, items, text, localized, answer, itemId }: Makers) {
  const count = fc.nat({ max: 2000 });
  const set = (names: fc.Arbitrary<string>) =>
    fc.dictionary(names, fc.constant(true as const), { minKeys: 1, maxKeys: 3 });
  const byKey = (value: fc.Arbitrary<unknown>) =>
    fc.dictionary(fc.constantFrom('petitions', 'capacity', 'toString', '7'), value, {
      minKeys: 1,
      maxKeys: 3,
    });
  const view = some({
    level: fc.constantFrom(...levels, 'unknown'),
    why: localized(),
    by: text(),
  });
  return {
    diagnosis: byKey(
      some({ state: fc.constantFrom(...commitmentStates), since: text(), proof: localized() }),
    ),
    judgements: byKey(some({ first: view, second: view })),
    capacities: items(
      {
        side: fc.constantFrom(...capacitySides),
        organisation: itemId(),
        function: localized(),
        skills: localized(),
        time: localized(),
      },
      3,
    ),
    remacto: answer(),
    networks: items(
      {
        kind: fc.constantFrom(...relationKinds),
        name: localized(),
        since: text(),
        proof: localized(),
      },
      3,
    ),
    programme: some({ adoptedOn: day(), startsOn: day(), endsOn: day() }),
    projects: items(
      {
        axis: fc.constantFrom(...programmeAxes),
        title: localized(),
        activities: localized(),
        startsOn: day(),
        endsOn: day(),
        budget: count,
      },
      3,
    ),
    consultations: items(
      {
        who: fc.constantFrom(...consultedKinds),
        name: localized(),
        on: day(),
        opinion: fc.constantFrom(...opinions),
        note: localized(),
      },
      3,
    ),
    decision: some({
      on: day(),
      kind: fc.constantFrom(...decisionKinds),
      takenBy: fc.constantFrom(...deciders),
      isVoted: answer(),
      votes: some({ for: count, against: count, abstained: count }),
      reasons: localized(),
      correction: localized(),
    }),
    decisions: items(
      {
        record: text(),
        sha256: fc.constantFrom('0'.repeat(64), 'f'.repeat(64)),
        recordedAt: fc.constant('2026-11-22T09:00:00.000Z'),
      },
      2,
    ),
    meetings: items(
      {
        kind: fc.constantFrom(...meetingKinds),
        on: day(),
        subject: localized(),
        with: set(itemId()),
        attendance: some({ commune: count, organisations: count, others: count, women: count }),
        outcomes: localized(),
      },
      3,
    ),
    roadmap: items({ what: localized(), who: localized(), dueOn: day() }, 3),
    roadmapProposedOn: day(),
    cooperation: byKey(
      some({
        state: fc.constantFrom(...cooperationStates),
        with: set(itemId()),
        dueOn: day(),
        note: localized(),
      }),
    ),
    programmeLines: items({ reference: text(), title: localized() }, 3),
    goals: items(
      {
        what: localized(),
        startingPoint: localized(),
        values: set(fc.constantFrom('transparency', 'technology')),
        lines: set(itemId()),
        areas: set(fc.constantFrom('justice', 'valueOf')),
      },
      3,
    ),
    tasks: byKey(fc.constant('done' as const)),
    submission: some({ submittedOn: day() }),
    outcome: some({ result: fc.constantFrom(...outcomes), on: day(), note: localized() }),
  };
}
