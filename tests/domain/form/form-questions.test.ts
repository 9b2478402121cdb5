import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { allFormQuestions, formQuestions } from '../../../src/domain/form/form-questions';
import { strayAnswers } from '../../../src/domain/form/stray-answers';

const next = editions['ogp-local-next'];
const of2023 = editions['ogp-local-2023'];
const dossier: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };
const asked = (one: Dossier, edition = next) => formQuestions(one, edition).map(({ id }) => id);

describe('the questions of the form', () => {
  it('leave out those that the real form does not ask, and keep them to be asked again', () => {
    const edited: Dossier = { ...dossier, questions: [{ id: 'themes', asked: 'no' }] };

    expect(asked(edited)).not.toContain('themes');
    expect(asked(edited)).toHaveLength(next.questions.length - 1);
    expect(allFormQuestions(edited, next).map(({ id }) => id)).toContain('themes');
  });

  it('of a call that was made are asked whatever the dossier says', () => {
    const edited: Dossier = { ...dossier, questions: [{ id: 'themes', asked: 'no' }] };
    expect(asked(edited, of2023)).toContain('themes');
  });

  it.each([
    ['spread', undefined, false],
    ['spread', 'yes', true],
    ['spread', 'unknown', false],
    ['why', undefined, true],
    ['why', 'no', false],
    ['why', 'unknown', true],
    ['mine', undefined, true],
    ['mine', 'no', false],
  ] as const)('%s, noted as required: %s, wants an answer: %s', (id, required, wants) => {
    const edited: Dossier = {
      ...dossier,
      questions: [{ id, ...(required !== undefined && { required }) }],
    };
    expect(formQuestions(edited, next).find((one) => one.id === id)?.required).toBe(wants);
  });

  it('that were added are answered in words, without a limit unless one is set', () => {
    const [mine] = formQuestions({ ...dossier, questions: [{ id: 'mine' }] }, next);
    expect(mine).toMatchObject({ id: 'mine', form: 'text', limit: null });
  });
});

describe('answers beside the form', () => {
  it('are those with words whose question is left out or unknown', () => {
    const edited: Dossier = {
      ...dossier,
      questions: [{ id: 'themes', asked: 'no' }],
      answers: {
        themes: { fr: 'Budget' },
        gone: { ar: 'كلمات' },
        empty: { fr: '  ' },
        why: { fr: 'Pour l’eau' },
      },
    };
    expect(strayAnswers(edited, next)).toEqual(['themes', 'gone']);
  });
});
