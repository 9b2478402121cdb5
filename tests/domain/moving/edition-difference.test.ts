import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { Criterion, Edition } from '../../../src/domain/edition/edition';
import {
  editionDifference,
  isNothing,
  isOfSourcesOnly,
} from '../../../src/domain/moving/edition-difference';
import { edition2031 } from './any-edition';

const empty: Dossier = { edition: 'ogp-local-2023', jurisdictions: [] };
const [in2022, in2023, next] = [
  editions['ogp-local-2022'],
  editions['ogp-local-2023'],
  editions['ogp-local-next'],
];
const between = (from: Edition, to: Edition) => editionDifference(from, to, empty);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** Of each change, its parts but for the sources cited. */
const partsOf = (changes: readonly { after: { id: string }; parts: { part: string }[] }[]) =>
  Object.fromEntries(
    changes
      .map(({ after, parts }) => [
        after.id,
        parts.map(({ part }) => part).filter((part) => part !== 'cite'),
      ])
      .filter(([, parts]) => parts?.length !== 0) as [string, string[]][],
  );

describe('from the call of 2023 to one that differs in everything', () => {
  const { questions, criteria, call, isReordered } = between(in2023, edition2031);

  it('a question is added and three are removed', () => {
    expect(ids(questions.added)).toEqual(['young-people']);
    expect(ids(questions.removed)).toEqual(['coordination', 'spread', 'term']);
    expect(isReordered).toBe(false);
  });

  it('a question changes in its limit, its form, its duty or its criteria', () => {
    expect(partsOf(questions.changed)).toEqual({
      why: ['limit'],
      benefit: ['limit'],
      mechanisms: ['required'],
      contribution: ['criteria'],
      declaration: ['form'],
    });
  });

  it('each change is told with what was and what comes', () => {
    const why = questions.changed.find(({ after }) => after.id === 'why');
    expect(why?.parts).toEqual([
      { part: 'limit', before: null, after: { max: 120, unit: 'words' } },
    ]);
  });

  it('a change of the sources alone is told apart from one of substance', () => {
    expect(ids(questions.changed.filter(isOfSourcesOnly).map(({ after }) => after))).toEqual([
      'capacity',
    ]);
    expect(criteria.changed.filter(isOfSourcesOnly)).toEqual([]);
  });

  it('a criterion changes in its threshold, stage, proofs or certainty', () => {
    expect(partsOf(criteria.changed)).toEqual({
      'filed-by-official': ['certainty'],
      'non-government-endorsement': ['test'],
      'mandate-16-months': ['test'],
      'track-record': ['test'],
      capacity: ['stage'],
      mechanisms: ['evidence'],
    });
    const months = criteria.changed.find(({ after }) => after.id === 'mandate-16-months');
    expect(months?.parts).toEqual([
      { part: 'test', before: { monthsLeftAtLeast: 16 }, after: { monthsLeftAtLeast: 24 } },
    ]);
  });

  it('the call opens and closes on other days', () => {
    expect(call.map(({ part }) => part)).toEqual(['opens', 'closes', 'certainty', 'cite']);
    expect(call.find(({ part }) => part === 'closes')).toEqual({
      part: 'closes',
      before: { at: '2024-01-12T23:59', zone: 'America/Los_Angeles' },
      after: { at: '2031-03-31T23:59', zone: 'UTC' },
    });
  });
});

describe('between the calls of the application', () => {
  it('2022 to 2023 adds four questions and admits cooperatives', () => {
    const { questions, criteria } = between(in2022, in2023);
    expect(ids(questions.added)).toEqual(['themes', 'spread', 'declaration', 'other-files']);
    expect(questions.removed).toEqual([]);
    expect(partsOf(criteria.changed)).toEqual({ 'non-government-endorsement': ['test'] });
  });

  it('2023 to the next call changes who says three criteria, and the dates', () => {
    const { call, questions, criteria } = between(in2023, next);
    expect(questions.added.length + questions.removed.length).toBe(0);
    expect(Object.keys(partsOf(criteria.changed))).toEqual([
      'filed-by-official',
      'one-per-jurisdiction',
      'complete-and-on-time',
    ]);
    expect(call.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['provisional', 'opens', 'closes']),
    );
  });

  it('a call and itself differ in nothing, nor does one with its lists turned round', () => {
    expect(isNothing(between(next, next))).toBe(true);
    const turned = next.criteria.map((one) => ({ ...one, cite: one.cite.toReversed() }));
    expect(isNothing(between(next, { ...next, criteria: turned }))).toBe(true);
  });
});

describe('criteria beyond those of today, as data', () => {
  const [first, ...others] = next.criteria;
  const without: Edition = { ...next, criteria: others };

  it('one that is added or removed is told', () => {
    expect(ids(between(without, next).criteria.added)).toEqual(['country-in-good-standing']);
    expect(ids(between(next, without).criteria.removed)).toEqual(['country-in-good-standing']);
  });

  it('one that is assessed and becomes a minimum is told', () => {
    const other: Criterion = { ...first!, kind: 'assessed' };
    const { criteria } = between(next, { ...next, criteria: [other, ...others] });
    expect(criteria.changed[0]?.parts).toEqual([
      { part: 'kind', before: 'minimum', after: 'assessed' },
    ]);
  });
});

it('questions in another order are told, although each stays what it is', () => {
  const turned = { ...next, questions: next.questions.toReversed() };
  expect(between(next, turned)).toMatchObject({ isReordered: true, questions: { changed: [] } });
  expect(isNothing(between(next, turned))).toBe(false);
});
