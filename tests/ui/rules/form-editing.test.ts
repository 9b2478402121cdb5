import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Rules from '../../../src/ui/rules/Rules.svelte';
import { editing, showPage } from '../result/show-page';

const next = editions['ogp-local-next'];
const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [],
  answers: { themes: { fr: 'Budget' } },
};
const shown = () => [...document.querySelectorAll('ol > li')].map(({ id }) => id);
const press = (id: string) => userEvent.click(document.getElementById(id) ?? document.body);

beforeAll(async () => {
  await needPageWords();
  await setLocale('fr');
});

describe('the form of a call nobody has announced', () => {
  it('leaves a question out, keeps its answer, and takes that back', async () => {
    const own = editing(dossier);
    const { app } = showPage(Rules, own);
    const before = shown();

    await press('leave-out-themes');
    expect(shown()).toEqual(before.filter((id) => id !== 'question-themes'));
    expect(document.querySelector('[data-left-out="themes"]')).not.toBeNull();
    expect(own.dossier.answers?.['themes']).toEqual({ fr: 'Budget' });
    expect(document.activeElement?.id).toBe('ask-again-themes');

    const [message] = app.tell.mock.calls.at(-1) as [{ action: { run: () => void } }];
    message.action.run();
    expect(own.dossier.questions?.find(({ id }) => id === 'themes')?.asked).toBeUndefined();
    own.close();
  });

  it('asks a question again that was left out', async () => {
    const own = editing({ ...dossier, questions: [{ id: 'themes', asked: 'no' }] });
    showPage(Rules, own);
    expect(shown()).not.toContain('question-themes');

    await press('ask-again-themes');
    expect(shown()).toContain('question-themes');
    own.close();
  });

  it('keeps what is left out behind what is moved', async () => {
    const own = editing({ ...dossier, questions: [{ id: 'identity', asked: 'no' }] });
    showPage(Rules, own);
    const [first, second] = shown();

    await press(`down-${first?.replace('question-', '') ?? ''}`);
    expect(shown().slice(0, 2)).toEqual([second, first]);
    expect(own.dossier.questions?.at(-1)?.id).toBe('identity');
    expect(own.dossier.questions).toHaveLength(next.questions.length);
    own.close();
  });

  it('notes whether an answer is required, and says what is optional', async () => {
    const own = editing(dossier);
    showPage(Rules, own);
    const question = document.getElementById('question-why');
    expect(question?.textContent).not.toContain('(facultatif)');

    const [no] = screen
      .getAllByRole('radio', { name: 'Non, la question est facultative' })
      .filter((one) => question?.contains(one));
    await userEvent.click(no ?? document.body);
    expect(own.dossier.questions?.find(({ id }) => id === 'why')?.required).toBe('no');
    expect(question?.textContent).toContain('(facultatif)');
    own.close();
  });

  it('cannot be edited where the call was made, and leads back to the answers', () => {
    const own = editing({ ...dossier, edition: 'ogp-local-2023' });
    showPage(Rules, own, { from: 'answers' });
    expect(document.querySelector('[id^="leave-out-"]')).toBeNull();
    expect(screen.getByRole('link', { name: /Retour/ }).getAttribute('href')).toBe(
      '#/d/own/answers',
    );
    own.close();
  });
});
