import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { assess } from '../../../src/domain/assessment/assess';
import { answersOverLimit, missingAnswers } from '../../../src/domain/form/answers';

const next = editions['ogp-local-next'];
const dossier: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };
const words = (count: number) => Array.from({ length: count }, () => 'كلمة').join(' ');

describe('the answers that are missing', () => {
  it('are the required ones in words, none of the files', () => {
    const missing = missingAnswers(dossier, next);
    expect(missing).toHaveLength(15);
    expect(missing).not.toContain('spread');
    expect(missing).not.toContain('support-letter');
  });

  it('need words in one language; spaces are none', () => {
    const said: Dossier = { ...dossier, answers: { why: { en: 'Water' }, head: { fr: ' \n' } } };
    expect(missingAnswers(said, next)).not.toContain('why');
    expect(missingAnswers(said, next)).toContain('head');
  });

  it('follow the form as the dossier has it: left out, added, not required', () => {
    const edited: Dossier = {
      ...dossier,
      questions: [
        { id: 'themes', asked: 'no' },
        { id: 'why', required: 'no' },
        { id: 'spread', required: 'yes' },
        { id: 'mine', label: { fr: 'La mienne ?' } },
      ],
    };
    const missing = missingAnswers(edited, next);
    expect(missing).not.toContain('themes');
    expect(missing).not.toContain('why');
    expect(missing).toEqual(expect.arrayContaining(['spread', 'mine']));
    expect(missing).toHaveLength(15);
  });

  it('are those that complete-and-on-time counts', () => {
    const edited: Dossier = {
      ...dossier,
      questions: [
        { id: 'themes', asked: 'no' },
        { id: 'why', required: 'no' },
      ],
    };
    const day = Temporal.PlainDate.from('2026-11-22');
    const facts = assess(edited, next, day).criteria.find(
      ({ id }) => id === 'complete-and-on-time',
    )?.facts;
    expect(facts?.['required']).toBe(13);
    expect(facts?.['missing']).toEqual(missingAnswers(edited, next));
  });
});

describe('the answers over a known limit', () => {
  const limited = (fr: string, max = 250, unit: 'words' | 'characters' = 'words'): Dossier => ({
    ...dossier,
    questions: [{ id: 'why', limit: { max, unit } }],
    answers: { why: { ar: 'نعم', fr } },
  });

  it.each([
    [0, 0],
    [250, 0],
    [251, 1],
    [400, 150],
  ])('of %i words where 250 are allowed: %i too many', (count, over) => {
    const found = answersOverLimit(limited(words(count)), next);
    expect(found).toEqual(over === 0 ? [] : [{ id: 'why', language: 'fr', over }]);
  });

  it('are counted in characters where the form counts so', () => {
    expect(answersOverLimit(limited('écrit', 5, 'characters'), next)).toEqual([]);
    expect(answersOverLimit(limited('écrits', 5, 'characters'), next)).toEqual([
      { id: 'why', language: 'fr', over: 1 },
    ]);
  });

  it('are none where no limit is known: the length we suggest is no limit', () => {
    expect(answersOverLimit({ ...dossier, answers: { why: { fr: words(900) } } }, next)).toEqual(
      [],
    );
  });

  it('are none of a question that is left out', () => {
    const left: Dossier = {
      ...limited(words(300)),
      questions: [{ id: 'why', asked: 'no', limit: { max: 250, unit: 'words' } }],
    };
    expect(answersOverLimit(left, next)).toEqual([]);
  });
});
