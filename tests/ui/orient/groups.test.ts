import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Groups from '../../../src/ui/orient/Groups.svelte';
import { plain } from '../result/words-of';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';

const meeting = (id: string, kind: string, on: string): Change[] => [
  { field: `meetings/${id}/order`, value: 0 },
  { field: `meetings/${id}/kind`, value: kind },
  { field: `meetings/${id}/on`, value: on },
  { field: `meetings/${id}/subject/fr`, value: `Rencontre ${id}` },
];
const held = [
  ...meeting('m1', 'internal', '2023-05-11'),
  ...meeting('m2', 'internal', '2023-06-05'),
  ...meeting('m3', 'external', '2023-04-13'),
  ...meeting('m4', 'partners', '2023-07-01'),
];

function show(changes: readonly Change[], item?: string) {
  const session = sessionWith([...benguerir, ...changes]);
  const shown = showQuestion(Groups, session, { page: 'groups', ...(item && { item }) });
  return { session, ...shown };
}
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the focus groups', () => {
  it('tell how many sessions each had, and the day of the last', () => {
    show(held);
    const [internal, external] = items();
    expect(internal).toContain('Internal focus group');
    expect(internal).toContain('2 sessions, the last on 5 June 2023');
    expect(external).toContain('1 session, the last on 13 April 2023');
  });

  it('list the sessions of their own kind alone', () => {
    show(held, 'external');
    expect(screen.getByRole('link', { name: 'Rencontre m3' }).getAttribute('href')).toBe(
      '#/d/own/groups/m3',
    );
    expect(screen.queryByText(/Rencontre m[124]/)).toBeNull();
  });

  it('say when there was none, and that their task is still open', () => {
    const { container } = show([], 'internal');
    expect(screen.queryByText('No session of the internal group yet.')).not.toBeNull();
    expect(container.querySelector('[data-task="internal-group"]')).toHaveProperty(
      'dataset.taskStatus',
      'not-started',
    );
  });

  it('take a session of their kind and go to its page', async () => {
    const { session, go } = show([], 'internal');
    await press('Add a session');
    const [added] = session.dossier.meetings ?? [];
    expect(added).toMatchObject({ kind: 'internal' });
    expect(go).toHaveBeenCalledWith(`#/d/own/groups/${added?.id ?? ''}`);
  });

  it('keep the outcomes of a session and lead back to their own list', async () => {
    const { session, go } = show(held, 'm3');
    await userEvent.type(screen.getAllByRole('textbox', { name: /Arabic/ }).at(-1)!, 'خلاصة');
    expect(session.dossier.meetings?.find(({ id }) => id === 'm3')).toMatchObject({
      outcomes: { ar: 'خلاصة' },
    });
    await press('Continue');
    expect(go).toHaveBeenCalledWith('#/d/own/groups/external');
  });

  it('do not show a meeting with partners, nor one that is gone', () => {
    show(held, 'm4');
    expect(screen.queryByText(/no longer in the dossier/)).not.toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
