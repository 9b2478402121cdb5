import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/content';
import { commitments } from '../../src/content/commitments';
import { commitmentList, guideValues } from '../../src/domain/diagnosis/commitment';
import { ogpValueOf } from '../../src/domain/diagnosis/tally';

const cite = (id: string) => commitments.find((one) => one.id === id)?.cite ?? [];

describe('the checklist of openness', () => {
  it('matches its schema: thirteen fundamental commitments, then four advanced ones', () => {
    expect(commitmentList.parse(commitments)).toEqual(commitments);
    expect(commitments.map(({ level }) => level)).toEqual([
      ...Array<string>(13).fill('fundamental'),
      ...Array<string>(4).fill('advanced'),
    ]);
    expect(new Set(commitments.map(({ id }) => id)).size).toBe(17);
  });

  it('has something to ask under each of the guide’s values', () => {
    for (const value of guideValues) {
      expect(commitments.some((one) => one.value === value)).toBe(true);
    }
  });

  it('cites only sources of the register, and the region’s list for every commitment as no rule', () => {
    for (const { cite } of commitments) {
      for (const { source } of cite) expect(sourceOf(source).id).toBe(source);
      expect(cite).toContainEqual({ source: 'open-region-programme', certainty: 'inference' });
    }
  });

  // morocco-context.md §2: marked [V], seen quoted
  it.each([
    ['petitions', 'organic-law-113-14', '121-125'],
    ['petitions', 'organic-law-112-14', '114-116'],
    ['petitions', 'organic-law-111-14', '120-122'],
    ['advisory-bodies', 'organic-law-113-14', '120'],
    ['advisory-bodies', 'organic-law-112-14', '111'],
    ['advisory-bodies', 'organic-law-111-14', '117'],
    ['access-to-information', 'law-31-13', '2'],
    ['proactive-publication', 'law-31-13', '10'],
  ])('calls law of %s what was seen quoted: %s, article %s', (id, source, clause) => {
    expect(cite(id)).toContainEqual({ source, clause, certainty: 'law' });
  });

  // marked [M]: nobody has read the article
  it.each([
    ['participatory-programme', ['78', '80', '83']],
    ['public-sessions', ['48', '50', '51']],
    ['session-notices', ['48', '50', '51']],
  ])('leaves the articles on %s to a jurist', (id, clauses) => {
    const laws = cite(id).filter(({ clause }) => clause !== undefined);
    expect(laws.map(({ clause }) => clause)).toEqual(clauses);
    expect(new Set(laws.map(({ certainty }) => certainty))).toEqual(new Set(['inference']));
  });

  it('calls nothing else law, and nothing at all a rule of OGP', () => {
    const all = commitments.flatMap((one) => one.cite);
    expect(all.filter(({ certainty }) => certainty === 'law')).toHaveLength(8);
    expect(all.filter(({ certainty }) => certainty === 'ogp')).toEqual([]);
  });
});

it('serves OGP’s three values with the guide’s four', () => {
  expect(ogpValueOf).toEqual({
    'fiscal-transparency': 'transparency',
    integrity: 'accountability',
    'access-to-information': 'transparency',
    participation: 'participation',
  });
});
