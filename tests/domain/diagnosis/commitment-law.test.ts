import { describe, expect, it } from 'vitest';
import { commitments } from '../../../src/content/commitments';
import { citationsFor } from '../../../src/domain/diagnosis/commitment-law';
import { jurisdictionTypes } from '../../../src/domain/dossier/dossier';

const petitions = commitments.find(({ id }) => id === 'petitions')!;
const articles = (kinds: Parameters<typeof citationsFor>[1]) =>
  citationsFor(petitions, kinds).flatMap(({ clause }) => clause ?? []);

describe('the article of law shown', () => {
  it.each([
    [['commune'], ['121-125']],
    [['province'], ['114-116']],
    [['prefecture'], ['114-116']],
    [['region'], ['120-122']],
    [['province', 'prefecture'], ['114-116']],
    [
      ['commune', 'region'],
      ['121-125', '120-122'],
    ],
    [[], ['121-125', '114-116', '120-122']],
  ] as const)('of petitions for %j is %j', (kinds, expected) => {
    expect(articles(kinds)).toEqual(expected);
  });

  it.each(jurisdictionTypes)(
    'for a %s leaves at least one citation to every commitment',
    (kind) => {
      for (const one of commitments) expect(citationsFor(one, [kind]).length).toBeGreaterThan(0);
    },
  );

  it('is kept where it concerns every kind', () => {
    const access = commitments.find(({ id }) => id === 'access-to-information')!;
    expect(citationsFor(access, ['region'])).toEqual(access.cite);
  });
});
