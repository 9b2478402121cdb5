import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Goals from '../../../src/ui/orient/Goals.svelte';
import { showSession } from '../../../src/ui/session.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';
import { goal } from './changes';

function show(changes: readonly Change[]) {
  const session = sessionWith([...benguerir, ...changes]);
  return { session, ...showQuestion(Goals, session, { page: 'goals' }) };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the list of goals', () => {
  it('names each goal with what it is linked to and what it lacks', () => {
    show([
      ...goal('g1', 'Publier le budget'),
      { field: 'goals/g1/values/transparency', value: true },
      { field: 'goals/g1/lines/gone', value: true },
      ...goal('g2', 'Guichet numérique', 1),
      { field: 'goals/g2/values/technology', value: true },
    ]);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('Transparency · No line of the programme');
    expect(second?.textContent).toContain('Supporting values only');
  });

  it('adds a goal and goes to its page', async () => {
    const { session, go } = show([]);
    await press('Add a goal');
    const [added] = session.dossier.goals ?? [];
    expect(go).toHaveBeenCalledWith(`#/d/own/goals/${added?.id ?? ''}`);
  });

  it('takes no goal beyond five hundred, and says why', async () => {
    const { session, go } = show(
      Array.from({ length: 500 }, (_none, at) => ({ field: `goals/g${at}/order`, value: at })),
    );
    const described = { name: 'Add a goal', description: /already has 500 items/ };
    await userEvent.click(screen.getByRole('button', described));
    expect(session.dossier.goals).toHaveLength(500);
    expect(go).not.toHaveBeenCalled();
  });

  it('offers nothing to change in an example', () => {
    const { dossier } = sessionWith([...benguerir, ...goal('g1', 'Publier le budget')]);
    const session = showSession('sample', dossier, 'example');
    showQuestion(Goals, session, { page: 'goals' });
    expect(screen.queryByRole('button', { name: 'Add a goal' })).toBeNull();
    expect(hrefOf('Publier le budget')).toBe('#/example/sample/goals/g1');
  });
});
