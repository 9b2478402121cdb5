import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Programme from '../../../src/ui/means/Programme.svelte';
import { sessionWith, showQuestion } from '../assess/show-question';

/** `showQuestion` looks at a dossier on 22 November 2026. */
function show(changes: readonly Change[] = []) {
  const session = sessionWith(changes);
  return { session, ...showQuestion(Programme, session, { page: 'programme' }) };
}
const project = (id: string, leaves: Record<string, string | number>): Change[] =>
  Object.entries(leaves).map(([leaf, value]) => ({ field: `projects/${id}/${leaf}`, value }));
const dates = (startsOn: string, endsOn: string): Change[] => [
  { field: 'programme/startsOn', value: startsOn },
  { field: 'programme/endsOn', value: endsOn },
];
const click = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
const remarks = () => [...document.querySelectorAll('[data-remark]')].map((one) => one.textContent);
const rows = () =>
  screen
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) =>
        cell.textContent.replace(/\s+/g, ' ').trim(),
      ),
    );

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the openness programme', () => {
  it('is empty at first, with nothing to remark', () => {
    show();

    expect(screen.getByText('No project has been entered yet.')).toBeTruthy();
    expect(screen.getByText(/No step has been entered yet/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(remarks()).toEqual([]);
  });

  it('shows its projects by axis, with what they cost together', () => {
    show([
      ...project('a', { axis: 'digitalisation', 'title/en': 'Portal', budget: 60_000 }),
      ...project('b', { axis: 'participation', 'title/en': 'Petitions', startsOn: '2024-01-01' }),
      ...project('c', { 'title/en': 'Later', budget: 200_000 }),
    ]);

    expect(rows()).toEqual([
      ['Project and period', 'Budget (DH)'],
      ['Citizen participation'],
      ['Petitions from 1 January 2024', 'Not given'],
      ['Digitalisation'],
      ['Portal', '60 000'],
      ['No axis yet'],
      ['Later', '200 000'],
      ['Total', '260 000'],
    ]);
    expect(document.body.textContent).toContain(
      '3 projects, 260\u202f000\u00a0dirhams in total for those with a budget. 1 project has none yet.',
    );
    const link = within(screen.getByRole('table')).getByRole('link', { name: 'Portal' });
    expect(link.getAttribute('href')).toBe('#/d/own/programme/a');
  });

  it('tells what is odd as remarks that keep nobody on the page', async () => {
    const { go } = show([
      ...dates('2024-01-01', '2025-12-31'),
      ...project('a', { axis: 'information', 'title/en': 'Kiosk', startsOn: '2023-12-31' }),
    ]);

    expect(remarks()).toEqual([
      'The programme ended on 31\u00a0December\u00a02025. What was done remains evidence; a new cycle is to be prepared.',
      'No project on the axis “Citizen participation”.',
      'No project on the axis “Digitalisation”.',
      'No project on the axis “Transparency and accountability”.',
      'Dated 31\u00a0December\u00a02023, before the programme’s first day, 1\u00a0January\u00a02024.',
    ]);
    await click(/^Back to the task list/);
    expect(go).toHaveBeenCalledWith('#/d/own/tasks');
  });

  it('that ends before it starts keeps the page until one date is corrected', async () => {
    const { go } = show(dates('2024-01-02', '2024-01-01'));

    await click(/^Back to the task list/);
    expect(
      screen.getByRole('link', { name: /you wrote that it starts on 2\u00a0January\u00a02024/ }),
    ).toBeTruthy();
    expect(go).not.toHaveBeenCalled();

    const last = within(screen.getByRole('group', { name: /^Last day of the programme/ }));
    await userEvent.type(last.getByRole('textbox', { name: 'Day' }), '{Backspace}2');
    await click(/^Back to the task list/);
    expect(go).toHaveBeenCalledWith('#/d/own/tasks');
  });

  it('leads to a new project on its own page', async () => {
    const { session, go } = show();

    await click(/^Add a project/);

    const id = session.dossier.projects?.[0]?.id ?? '';
    expect(id).not.toBe('');
    expect(go).toHaveBeenCalledWith(`#/d/own/programme/${id}`);
  });

  it('stops at 500 projects', async () => {
    const many = Array.from({ length: 500 }, (_, index) => project(`p${index}`, { budget: 1 }));
    const { session, go } = show(many.flat());

    await click(/^Add a project/);

    expect(session.dossier.projects).toHaveLength(500);
    expect(go).not.toHaveBeenCalled();
    expect(screen.getByText(/500/, { selector: '#add-projects-full' })).toBeTruthy();
  });
});
