import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { editions } from '../../src/content';
import { rubrics } from '../../src/content/rubric';
import { rubric, rubricsOf } from '../../src/domain/form/rubric';

interface FormTexts {
  rubric: Record<string, Record<string, Record<string, string>>>;
  examples: Record<string, string>;
}
const textsOf = (language: string) =>
  JSON.parse(readFileSync(`locales/${language}/form.json`, 'utf8')) as FormTexts;

const questions = new Set(
  Object.values(editions).flatMap((one) => one.questions.map(({ id }) => id)),
);

describe('the rubric', () => {
  it('fits its schema, and is said to be our deduction', () => {
    expect(z.array(rubric).safeParse(rubrics).success).toBe(true);
    expect(new Set(rubrics.map(({ certainty }) => certainty))).toEqual(new Set(['inference']));
  });

  it('speaks of questions that there are', () => {
    for (const { questions: asked } of rubrics)
      for (const id of asked) expect(questions).toContain(id);
  });

  it.each(['ar', 'fr', 'en'])('has a text for each of its names, and no other: %s', (language) => {
    const { rubric: texts } = textsOf(language);
    for (const one of rubrics)
      for (const kind of ['strong', 'weak', 'attach'] as const)
        expect(Object.keys(texts[one.id]?.[kind] ?? {})).toEqual(one[kind]);
  });

  it('says of every answer what holds for the whole file', () => {
    expect(rubricsOf(rubrics, 'benefit').map(({ id }) => id)).toEqual(['why', 'whole']);
    expect(rubricsOf(rubrics, 'mine').map(({ id }) => id)).toEqual(['whole']);
  });
});

describe('the examples', () => {
  it('stand beside every question that is answered in words', () => {
    const written = Object.values(editions).flatMap((one) =>
      one.questions.filter(({ form }) => form === 'text').map(({ id }) => id),
    );
    for (const language of ['ar', 'fr', 'en'])
      expect(new Set(Object.keys(textsOf(language).examples))).toEqual(new Set(written));
  });
});
