import { describe, expect, test } from 'vitest';
import { editions } from '../../../src/content';
import { elementsOf } from '../../../src/domain/letters/elements';

const edition = editions['ogp-local-next'];
const saying = (kind: 'support' | 'endorsement', id: string) =>
  elementsOf(kind, edition).find((one) => one.id === id);

describe('what a letter is expected to hold', () => {
  test.each([
    ['support', 'support', 'ogp', 'ogp-local-eligibility'],
    ['support', 'letterhead', 'guide', 'guide-2023'],
    ['support', 'english', 'guide', 'guide-2023'],
    ['support', 'initiative', 'inference', 'ogp-local-eligibility'],
    ['support', 'follow-up', 'inference', undefined],
    ['endorsement', 'support', 'ogp', 'ogp-local-eligibility'],
    ['endorsement', 'signer', 'ogp', 'ogp-local-eligibility'],
    ['endorsement', 'help-prepare', 'guide', 'guide-2023'],
    ['endorsement', 'help-carry-out', 'guide', 'guide-2023'],
    ['endorsement', 'done-together', 'inference', undefined],
    ['endorsement', 'english', 'inference', undefined],
  ] as const)('in a letter of %s, %s, is said by: %s', (kind, id, certainty, source) => {
    expect(saying(kind, id)).toMatchObject({ certainty });
    expect(saying(kind, id)?.cite?.source).toBe(source);
  });

  test('never calls the guide or our reading a rule of OGP', () => {
    for (const kind of ['support', 'endorsement'] as const) {
      for (const { certainty, cite } of elementsOf(kind, edition)) {
        expect(certainty).toBe(cite?.certainty ?? 'inference');
        expect(certainty === 'ogp' && cite?.source === 'guide-2023').toBe(false);
      }
    }
  });

  test('of the signature cites the call where the edition has one, and nothing without it', () => {
    const of2022 = elementsOf('support', editions['ogp-local-2022']).find(
      ({ id }) => id === 'signer',
    );

    expect(of2022?.cite?.source).toBe('ogp-local-application-2022');
    expect(elementsOf('support').find(({ id }) => id === 'signer')?.cite).toBeUndefined();
  });
});
