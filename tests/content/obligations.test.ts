import { describe, expect, it } from 'vitest';
import words from '../../locales/fr/follow.json';
import { sourceOf } from '../../src/content';
import { obligations } from '../../src/content/obligations';
import { obligationList } from '../../src/domain/follow/obligation';

const one = (id: string) => obligations.find((other) => other.id === id);
const saidBy = (id: string) => new Set(one(id)?.cite.map(({ certainty }) => certainty));

describe('the obligations of a member', () => {
  it('match their schema, each named once', () => {
    expect(obligationList.parse(obligations)).toEqual(obligations);
    expect(new Set(obligations.map(({ id }) => id)).size).toBe(obligations.length);
  });

  it('have words each, and cite sources of the register', () => {
    expect(Object.keys(words.obligations.items).toSorted()).toEqual(
      obligations.map(({ id }) => id).toSorted(),
    );
    for (const { cite } of obligations) {
      for (const { source } of cite) expect(sourceOf(source).id).toBe(source);
    }
  });

  // ogp-local-rules.md §4: O6, O10, O11, and nothing else has a time that was found
  it('have a due day only where OGP’s own page gives one', () => {
    const timed = new Map(
      obligations.flatMap(({ id, due }) => (due === undefined ? [] : [[id, due] as const])),
    );
    expect(Object.fromEntries(timed)).toEqual({
      website: { months: 4, after: 'website' },
      'inception-assessment': { months: 2, after: 'plan-submitted' },
      'end-of-commitment-assessment': { months: 1, after: 'commitment-completed' },
    });
    for (const [id, { after }] of timed) {
      expect(saidBy(id), id).toContain('ogp');
      expect(one(after), id).toBeDefined();
    }
  });

  it('call parity the guide’s advice and no rule of OGP', () => {
    expect(one('parity')?.kind).toBe('practice');
    expect(saidBy('parity')).toEqual(new Set(['guide']));
  });

  it('cite what was read of each, and no title for what it does not say', () => {
    const placesOf = (id: string) =>
      one(id)?.cite.map(({ source, clause = '' }) => `${source} ${clause}`.trim());
    // the numbers of the two assessments stand in their forms, not in the table of contents read
    expect(placesOf('inception-assessment')).toEqual(['ogp-inception-assessment']);
    expect(placesOf('end-of-commitment-assessment')).toEqual(['ogp-end-of-commitment-assessment']);
    // O18: the procedure written for countries stands on the page on members
    expect(placesOf('inactivity')).toContain('ogp-member');
  });

  // O15: a third template exists, of which the beginning of the title was read
  it('make of a template whose title is cut no rule of OGP', () => {
    expect(one('final-report')?.kind).toBe('information');
    expect(saidBy('final-report')).toEqual(new Set(['inference']));
  });

  it('call nothing a duty that OGP does not say itself', () => {
    for (const { id, kind } of obligations) {
      if (kind === 'duty') expect(saidBy(id), id).toContain('ogp');
    }
  });
});
