import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { endorserKinds } from '../../../src/domain/dossier/partners';
import { assessedCriteria, criterionIds } from '../../../src/domain/edition/edition';
import { readinessProfile } from '../../../src/domain/profile/readiness-profile';
import { anyDossier } from '../dossier/arbitrary-dossier';
import { day } from '../days';
import { viewOn } from '../gaps/given';
import { benguerir } from '../gaps/real-dossiers';
import { wholeBut, wholeDay } from '../gaps/whole-dossier';

const profileOn = (on: string, dossier: Dossier) => readinessProfile(viewOn(on, dossier));
const rowOf = (on: string, dossier: Dossier, id: string) =>
  profileOn(on, dossier).find((one) => one.id === id);

describe('the readiness profile', () => {
  it('has the sixteen criteria of the edition', async () => {
    const ids = profileOn('2026-11-21', await benguerir()).map(({ id }) => id);
    expect(ids).toEqual(criterionIds);
  });

  it('of Ben Guerir: two met, four not met, four open, six not placed', async () => {
    const rows = profileOn('2026-11-21', await benguerir());
    const ranges = rows.map(({ least, most }) => `${least}–${most}`);
    expect(ranges).toEqual([
      '1–1', // country
      '0–1', // call
      '0–1', // joint
      '1–1', // official
      '0–1', // one file
      '0–0', // letter of the head
      '0–0', // endorsement
      '0–0', // months
      '0–0', // track record
      '0–1', // the file
      ...Array<string>(6).fill('0–3'),
    ]);
  });

  it.each([
    [{}, { least: 0, most: 3 }],
    [{ first: { level: 'unknown' } }, { least: 0, most: 3 }],
    [{ second: { level: 'strong' } }, { least: 0, most: 3, second: 3 }],
    [{ first: { level: 'weak' } }, { least: 0, most: 0, first: 0 }],
    [
      { first: { level: 'strong' }, second: { level: 'rather-weak' } },
      { least: 3, most: 3, first: 3, second: 1 },
    ],
    [
      { first: { level: 'rather-strong' }, second: { level: 'unknown' } },
      { least: 2, most: 2, first: 2 },
    ],
  ] as const)('places a criterion with the views %j at %j', (views, expected) => {
    const row = rowOf(wholeDay, wholeBut({ judgements: { ambition: views } }), 'ambition');
    const { least, most, first, second } = row!;
    expect(JSON.parse(JSON.stringify({ least, most, first, second }))).toEqual(expected);
  });

  it('has one place for what is known, and the whole scale for what is not', () => {
    fc.assert(
      fc.property(anyDossier(), day(), (dossier, on) => {
        for (const { kind, status, least, most, first } of profileOn(on, dossier)) {
          const isKnown = kind === 'minimum' ? status !== 'unknown' : first !== undefined;
          expect(most - least).toBe(isKnown ? 0 : kind === 'minimum' ? 1 : 3);
        }
      }),
    );
  });

  it('never has a wider range for more answers', () => {
    fc.assert(
      fc.property(answered(), masks(), day(), (more, isHidden, on) => {
        const less = profileOn(on, hide(more, isHidden));
        profileOn(on, more).forEach((row, at) => {
          expect(row.least).toBeGreaterThanOrEqual(less[at]!.least);
          expect(row.most).toBeLessThanOrEqual(less[at]!.most);
        });
      }),
    );
  });
});

/** Answers that can be hidden; who supports, and the dates of a call, change what is asked, not how much is known. */
const hideable = [
  'mandate',
  'letter',
  'signer',
  'official',
  'onlyFile',
  'organisation-kind',
  'organisation-letter',
  'stakeholders',
  'step',
  'steps',
  'judgement',
] as const;
type Hidden = Readonly<Record<(typeof hideable)[number], boolean>>;

const masks = (): fc.Arbitrary<Hidden> =>
  fc.record(
    Object.fromEntries(hideable.map((name) => [name, fc.boolean()])),
  ) as unknown as fc.Arbitrary<Hidden>;

/** A dossier in which every one of these questions is answered. */
const answered = (): fc.Arbitrary<Dossier> =>
  fc
    .record({
      ends: fc.array(day(), { minLength: 1, maxLength: 2 }),
      letter: fc.constantFrom('missing' as const, 'draft' as const, 'signed' as const),
      official: fc.constantFrom('yes' as const, 'no' as const),
      onlyFile: fc.constantFrom('yes' as const, 'no' as const),
      letters: fc.array(
        fc.record({
          kind: fc.constantFrom(...endorserKinds),
          letter: fc.constantFrom('missing' as const, 'draft' as const, 'signed' as const),
        }),
        { maxLength: 3 },
      ),
      steps: fc.array(day(), { maxLength: 3 }),
      level: fc.constantFrom('weak' as const, 'strong' as const),
    })
    .map(({ ends, letter, official, onlyFile, letters, steps, level }) => ({
      edition: 'ogp-local-2023',
      jurisdictions: ends.map((endsOn, at) => ({
        id: `c${at}`,
        type: 'commune',
        name: {},
        mandate: { endsOn },
        supportLetter: { status: letter, signedBy: 'president' },
      })),
      official,
      onlyFile,
      support: 'no',
      endorsements: letters.map((one, at) => ({ ...one, id: `e${at}`, endorses: 'yes' })),
      trackRecord: steps.map((on, at) => ({ id: `s${at}`, on })),
      judgements: Object.fromEntries(assessedCriteria.map((id) => [id, { first: { level } }])),
    }));

/** The first of each list loses the answer; a list that was never given is absent. */
function hide(dossier: Dossier, isHidden: Hidden): Dossier {
  const [collectivity, ...others] = dossier.jurisdictions;
  const [organisation, ...organisations] = dossier.endorsements ?? [];
  const [step, ...steps] = dossier.trackRecord ?? [];
  const hidden = structuredClone({
    ...dossier,
    jurisdictions: [
      {
        ...collectivity!,
        ...(isHidden.mandate ? { mandate: {} } : {}),
        ...(isHidden.letter ? { supportLetter: { status: 'unknown' as const } } : {}),
        ...(isHidden.signer && !isHidden.letter
          ? { supportLetter: { status: collectivity!.supportLetter!.status! } }
          : {}),
      },
      ...others,
    ],
    endorsements: [...(organisation ? [{ ...organisation }] : []), ...organisations],
    trackRecord: [...(step ? [isHidden.step ? { id: step.id } : step] : []), ...steps],
    judgements: isHidden.judgement ? {} : dossier.judgements,
  }) as Dossier;
  const [named] = hidden.endorsements ?? [];
  if (isHidden['organisation-kind']) delete named?.kind;
  if (isHidden['organisation-letter'] && named) named.letter = 'unknown';
  if (isHidden.official) delete hidden.official;
  if (isHidden.onlyFile) hidden.onlyFile = 'unknown';
  if (isHidden.steps) delete hidden.trackRecord;
  if (isHidden.stakeholders) {
    delete hidden.endorsements;
    hidden.support = 'unknown';
  }
  return hidden;
}
