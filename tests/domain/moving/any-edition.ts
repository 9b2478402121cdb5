import fc from 'fast-check';
import { editionIds, editions } from '../../../src/content';
import { criterionIds, type Edition } from '../../../src/domain/edition/edition';
import fixture from '../../fixtures/editions/ogp-local-2031.json' with { type: 'json' };

/** An edition that differs from those of the application in everything that can differ. */
export const edition2031 = fixture as unknown as Edition;

const unit = fc.constantFrom('words' as const, 'characters' as const);
const limit = fc.option(fc.record({ max: fc.integer({ min: 1, max: 8 }), unit }));

/** Questions of a form, known ones and others, in any order. */
const questions = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('why', 'term', 'own-1', '7', 'constructor', 'themes', 'young-people'),
    form: fc.constantFrom('text' as const, 'file' as const),
    required: fc.boolean(),
    criteria: fc.uniqueArray(fc.constantFrom(...criterionIds), { maxLength: 3 }),
    limit,
    certainty: fc.constantFrom('ogp' as const, 'inference' as const),
    cite: fc
      .record({ source: fc.constant('guide-2023'), certainty: fc.constant('guide' as const) })
      .map((one) => [one]),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);

/**
 * Any edition a call could bring, and more than the schema admits: criteria may be lacking as well. Only
 * what can differ between two of them differs; thresholds are small, so that answers pass them.
 */
export const anyEdition = (): fc.Arbitrary<Edition> =>
  fc
    .record({
      base: fc.constantFrom(...editionIds.map((id) => editions[id]), edition2031),
      id: fc.constantFrom('ogp-local-a', 'ogp-local-b', 'ogp-local-c'),
      kept: fc.subarray([...criterionIds], { minLength: 1 }),
      provisional: fc.boolean(),
      months: fc.integer({ min: 0, max: 40 }),
      questions,
    })
    .map(({ base, id, kept, provisional, months, questions }): Edition => ({
      ...base,
      id,
      provisional,
      questions,
      criteria: base.criteria
        .filter((one) => kept.includes(one.id))
        .map((one) =>
          'monthsLeftAtLeast' in one.test ? { ...one, test: { monthsLeftAtLeast: months } } : one,
        ),
    }));
