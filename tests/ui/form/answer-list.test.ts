import { screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Answers from '../../../src/ui/form/Answers.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';

function show(changes: readonly Change[]) {
  const session = sessionWith([...benguerir, ...changes]);
  return { session, ...showQuestion(Answers, session, { page: 'answers' }) };
}
const row = (id: string) => document.querySelector<HTMLElement>(`[data-answer="${id}"]`);

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the list of answers', () => {
  it('has the questions in the order of the form, each with a link and its state', () => {
    const { session } = show([{ field: 'answers/why/fr', value: 'Pour l’eau et le budget' }]);
    expect(document.querySelectorAll('[data-answer]')).toHaveLength(19);
    expect(row('identity')?.textContent).toContain('No answer yet');
    expect(row('spread')?.textContent).toContain('Optional');
    expect(row('why')?.textContent).toContain('French: 5 words');
    expect(row('why')?.querySelector('a')?.getAttribute('href')).toBe(
      `#/d/${session.id}/answers/why`,
    );
    screen.getByText('Written questions: 1 of 16 have an answer.');
  });

  it('says by how much an answer is over the limit', () => {
    show([
      { field: 'questions/why/order', value: 0 },
      { field: 'questions/why/limit', value: { max: '2', unit: 'words' } },
      { field: 'answers/why/ar', value: 'من أجل الماء' },
      { field: 'answers/why/fr', value: 'L’eau' },
    ]);
    expect(row('why')?.dataset['answerState']).toBe('over');
    expect(row('why')?.textContent).toContain('Arabic: 3 words of 2, 1 word too many');
    expect(row('why')?.textContent).toContain('French: 1 word of 2');
    expect(document.querySelector('[data-answer]')).toBe(row('why'));
  });

  it('counts the signed letters that are attached', () => {
    show([{ field: 'jurisdictions/07/supportLetter/file', value: 'a'.repeat(64) }]);
    expect(row('support-letter')?.textContent).toContain('Signed support letters attached: 1 of 1');
    expect(row('endorsement-letters')?.textContent).toContain('attached: 0 of 0');
  });

  it('keeps answers that the form does not ask for in sight', () => {
    show([
      { field: 'questions/themes/order', value: 0 },
      { field: 'questions/themes/asked', value: 'no' },
      { field: 'answers/themes/fr', value: 'Budget' },
    ]);
    expect(row('themes')).toBeNull();
    screen.getByRole('heading', { name: 'Answers that the form does not ask for' });
    screen.getByRole('link', { name: /In which areas do you want to advance/ });
  });
});
