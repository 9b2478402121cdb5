import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionId } from '../../../src/content';
import { adviceOf } from '../../../src/domain/course/file-advice';
import { mendable, neededLacks, type FileLack } from '../../../src/domain/course/file-lacks';
import type { TaskId } from '../../../src/domain/course/task-ids';
import { taskState } from '../../../src/domain/course/task-state';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { stakeholderKinds } from '../../../src/domain/dossier/partners';
import { complete, completeBut, givenOf } from './complete-dossier';

const scan = complete.attachments?.[0]?.id ?? '';
const on = fc.constantFrom('2021-10-01', '2022-02-01', '2023-12-01', '2024-01-13', '2026-04-20');
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const status = maybe(fc.constantFrom('missing', 'draft', 'signed', 'unknown'));
const answer = maybe(fc.constantFrom('yes', 'no', 'unknown'));
const point = maybe(
  fc.record({
    name: maybe(fc.constant({ fr: 'Salma' })),
    function: maybe(fc.constant({ fr: 'Cheffe' })),
    contact: maybe(fc.constant('s@a.ma')),
  }),
);
const jurisdiction = fc.record({
  mandate: maybe(
    fc.constantFrom(
      { startedOn: '2021-09-08', endsOn: '2027-09-08' },
      { startedOn: '2021-09-08', endsOn: '2029-09-08' },
    ),
  ),
  supportLetter: maybe(
    fc.record({
      status,
      signedBy: maybe(fc.constantFrom('president', 'delegate')),
      delegation: maybe(fc.constant({ fr: 'Arrêté 12' })),
      signedOn: maybe(on),
      file: maybe(fc.constant(scan)),
    }),
  ),
});
const endorsement = fc.record({
  kind: maybe(fc.constantFrom(...stakeholderKinds)),
  endorses: answer,
  letter: status,
  signedOn: maybe(on),
  letterFile: maybe(fc.constant(scan)),
  focalPoint: point,
});
const changes = fc.record({
  jurisdictions: fc.array(jurisdiction, { maxLength: 3 }),
  endorsements: maybe(fc.array(endorsement, { maxLength: 4 })),
  partnerFocalPoint: maybe(fc.constantFrom('e0', 'e1', 'gone')),
  officialFocalPoint: point,
  official: answer,
  onlyFile: answer,
  support: answer,
  call: maybe(fc.record({ closesOn: maybe(on) })),
  plannedMandate: maybe(fc.constant({ startedOn: '2026-04-20' })),
  decision: fc.constantFrom({}, { kind: 'next-council' as const, on: '2022-02-01' }),
  answers: fc.constantFrom({}, complete.answers),
});
const made = (
  edition: EditionId,
  { jurisdictions, endorsements, ...rest }: object & Raw,
): Dossier =>
  completeBut({
    ...(rest as Partial<Dossier>),
    edition,
    decisions: undefined,
    submission: undefined,
    jurisdictions: jurisdictions.map((one, index) => ({
      ...one,
      id: `j${String(index)}`,
      type: 'commune' as const,
      name: {},
    })),
    endorsements: endorsements?.map((one, index) => ({
      ...one,
      id: `e${String(index)}`,
    })),
  });
interface Raw {
  jurisdictions: readonly object[];
  endorsements?: readonly object[] | undefined;
}

/** A task, and what the page on the whole file must not miss once it is done. */
const contradicting: Partial<Record<TaskId, (lack: FileLack) => boolean>> = {
  answers: ({ kind }) => kind === 'answer-missing' || kind === 'answer-over',
  filer: ({ kind }) => kind === 'official',
  'one-file': ({ kind }) => kind === 'only-file',
  // a function is advised, and of civil society's focal point a name is enough
  'focal-points': (lack) =>
    (lack.kind === 'official-focal-point' &&
      lack.lacks.some((part) => part === 'name' || part === 'contact')) ||
    (lack.kind === 'partner-focal-point' &&
      (lack.lacks === 'not-chosen' || lack.lacks.includes('name'))),
  'endorsement-letters': (lack) => lack.kind === 'no-endorser' || isUnmet(lack, 'endorsement'),
  'support-letter': (lack) => lack.kind === 'no-collectivity' || isUnmet(lack, 'support'),
};

/** A copy to be attached, and the days of a call, are asked of the file and not of the signature. */
const besides = ['no-file', 'after-closing', 'mandate-over'];
const isUnmet = (lack: FileLack, kind: 'endorsement' | 'support') =>
  lack.kind === 'letter' &&
  lack.letter.kind === kind &&
  lack.lack.weight === 'rule' &&
  !besides.includes(lack.lack.code);

describe('the tasks of the file and the page on whether it is complete', () => {
  it.each([
    ['ogp-local-next', '2026-04-20'],
    ['ogp-local-2023', '2024-01-13'],
    ['ogp-local-2022', '2022-03-01'],
    ['ogp-local-2022', '2026-04-20'],
  ] as const)('of %s never contradict each other on %s', (edition, today) => {
    fc.assert(
      fc.property(changes, (raw) => {
        const given = givenOf(made(edition, raw), today, edition);
        const needed = neededLacks(given);
        const lacks = [...needed, ...adviceOf(given)];
        for (const [id, isLacking] of Object.entries(contradicting)) {
          const { status } = taskState(id as TaskId, given);
          const found = lacks.filter(isLacking);
          if (status === 'completed') expect([id, found]).toEqual([id, []]);
          else expect([id, found.length > 0]).toEqual([id, true]);
        }
        expect(taskState('review', given).status === 'completed').toBe(
          mendable(needed).length === 0,
        );
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});
