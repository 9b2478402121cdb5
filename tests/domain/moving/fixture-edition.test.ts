import { expect, it } from 'vitest';
import { checkContent } from '../../../scripts/check-content';
import { readContent } from '../../../scripts/content/read-content';
import { edition as schema } from '../../../src/domain/edition/edition';
import { edition2031 } from './any-edition';

const sound = readContent(`${import.meta.dirname}/../../..`);
const before = new Set(checkContent(sound));
/** What a published edition would have words for, and this one has not. */
const lacking = [
  'editions.ogp-local-2031.name',
  'editions.ogp-local-2031.short',
  'editions.ogp-local-2031.note',
  'questions.young-people.label',
  'questions.young-people.why',
];

it('the fixture edition has the shape of an edition', () => {
  expect(schema.safeParse(edition2031).error).toBeUndefined();
});

it('the fixture edition passes the check of the published ones but for its words', () => {
  const faults = checkContent({
    ...sound,
    editions: { ...sound.editions, 'ogp-local-2031': edition2031 },
  });
  expect(faults.filter((fault) => !before.has(fault)).toSorted()).toEqual(
    lacking.map((key) => `locales/fr: ${key} is missing, the rules need it`).toSorted(),
  );
});
