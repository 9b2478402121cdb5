import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import { assess } from '../../../src/domain/assessment/assess';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { endorserKinds } from '../../../src/domain/dossier/partners';
import { lettersOf } from '../../../src/domain/letters/letters';
import { day } from '../days';

const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const file = optional(fc.constantFrom('a'.repeat(64), 'b'.repeat(64)));
const status = optional(fc.constantFrom('missing', 'draft', 'signed', 'unknown'));

const jurisdiction = fc.record({
  type: fc.constant('commune' as const),
  name: fc.constant({}),
  mandate: fc.record({ startedOn: optional(day()), endsOn: optional(day()) }),
  supportLetter: fc.record({
    status,
    signedBy: optional(fc.constantFrom('president', 'delegate')),
    delegation: fc.constantFrom({}, { fr: 'Arrêté 12' }),
    signedOn: optional(day()),
    file,
  }),
});
const endorsement = fc.record({
  kind: optional(fc.constantFrom(...endorserKinds)),
  endorses: fc.constantFrom('yes', 'no', undefined),
  letter: status,
  signedOn: optional(day()),
  letterFile: file,
});
const dossiers = fc
  .record({
    jurisdictions: fc.array(jurisdiction, { minLength: 1, maxLength: 4 }),
    endorsements: fc.array(endorsement, { maxLength: 5 }),
  })
  .map(({ jurisdictions, endorsements }): Dossier => ({
    edition: 'ogp-local-next',
    jurisdictions: jurisdictions.map((one, index) => ({ id: `j${index}`, ...one })),
    endorsements: endorsements.map((one, index) => ({ id: `e${index}`, ...one })),
    attachments: [{ id: 'a'.repeat(64) }],
  }));

/** What a rule asks of the file or of the call, and not of the letter itself. */
const besides = new Set(['no-file', 'after-closing', 'mandate-over']);
const isMet = (dossier: Dossier, today: Temporal.PlainDate, id: string) =>
  assess(dossier, editions['ogp-local-next'], today).criteria.find((one) => one.id === id)
    ?.status === 'met';

describe('what the letters lack by a rule', () => {
  it('is what keeps their criteria from being met', () => {
    fc.assert(
      fc.property(dossiers, day(), (dossier, today) => {
        const asOf = Temporal.PlainDate.from(today);
        const letters = lettersOf(dossier, { today });
        const isRight = (kind: string) =>
          letters
            .filter((one) => one.kind === kind)
            .map(({ lacks }) =>
              lacks.every(({ code, weight }) => weight === 'advice' || besides.has(code)),
            );
        expect(isRight('support').every(Boolean)).toBe(isMet(dossier, asOf, 'head-support-letter'));
        expect(isRight('endorsement').some(Boolean)).toBe(
          isMet(dossier, asOf, 'non-government-endorsement'),
        );
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });

  it('is no less once the copies are taken away, and no letter is named twice', () => {
    fc.assert(
      fc.property(dossiers, day(), (dossier, today) => {
        const before = lettersOf(dossier, { today });
        const after = lettersOf({ ...dossier, attachments: [] }, { today });
        expect(new Set(before.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(before.length);
        after.forEach(({ lacks }, index) => {
          const codes = lacks.map(({ code }) => code);
          for (const { code } of before[index]?.lacks ?? []) expect(codes).toContain(code);
        });
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});
