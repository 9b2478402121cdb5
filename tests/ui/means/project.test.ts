import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Programme from '../../../src/ui/means/Programme.svelte';
import { sessionWith, showQuestion } from '../assess/show-question';

/** `showQuestion` looks at a dossier on 22 November 2026. */
function show(changes: readonly Change[], item: string) {
  const session = sessionWith(changes);
  return { session, ...showQuestion(Programme, session, { page: 'programme', item }) };
}
const project = (id: string, leaves: Record<string, string | number>): Change[] =>
  Object.entries(leaves).map(([leaf, value]) => ({ field: `projects/${id}/${leaf}`, value }));
const dates = (startsOn: string, endsOn: string): Change[] => [
  { field: 'programme/startsOn', value: startsOn },
  { field: 'programme/endsOn', value: endsOn },
];
const click = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('a project of the programme', () => {
  it('takes its axis, title, activities, dates and budget', async () => {
    const { session } = show(project('a', { order: 0 }), 'a');

    await userEvent.click(screen.getByRole('radio', { name: 'Digitalisation' }));
    await userEvent.type(field(/^Title of the project, in Arabic/), 'البوابة');
    await userEvent.type(field(/^Activities, in French/), 'Capsules');
    await userEvent.type(field(/^Planned budget/), '60 000');

    expect(session.dossier.projects).toEqual([
      {
        id: 'a',
        axis: 'digitalisation',
        title: { ar: 'البوابة' },
        activities: { fr: 'Capsules' },
        budget: 60_000,
      },
    ]);
  });

  it.each([
    ['-5', /cannot be negative/],
    ['50.000', /without point or comma: 40\u202f000/],
    ['many', /Write a number in digits/],
  ])('keeps a budget of “%s” as typed and says what is wrong', async (typed, words) => {
    const { session, go } = show(project('a', { 'title/en': 'Kiosk' }), 'a');

    await userEvent.type(field(/^Planned budget/), typed);
    await click(/^Continue/);

    expect(screen.getByRole('link', { name: words })).toBeTruthy();
    expect(field(/^Planned budget/).value).toBe(typed);
    expect(session.dossier.projects?.[0]?.budget).toBeUndefined();
    expect(go).not.toHaveBeenCalled();
  });

  it('that ends before it starts, or has no title, keeps the page', async () => {
    const { go } = show(project('a', { startsOn: '2024-01-02', endsOn: '2024-01-01' }), 'a');

    await click(/^Continue/);

    expect(screen.getByRole('link', { name: /The project must end after it starts/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Write the title of the project/ })).toBeTruthy();
    expect(go).not.toHaveBeenCalled();
  });

  it('says what is odd in it beside its fields, and Continue leads to the programme', async () => {
    const { go } = show(
      [
        ...dates('2024-01-01', '2025-12-31'),
        ...project('a', { 'title/en': 'Kiosk', endsOn: '2026-01-01' }),
        ...project('b', { 'title/en': 'kiosk' }),
      ],
      'a',
    );

    expect(screen.getByText(/after the programme’s last day/)).toBeTruthy();
    await click(/^Continue/);
    expect(go).toHaveBeenCalledWith('#/d/own/programme');
  });

  it('with a title that another has is told so', () => {
    show([...project('a', { 'title/en': 'Kiosk' }), ...project('b', { 'title/en': 'KIOSK' })], 'b');

    expect(screen.getByText(/already in the list/)).toBeTruthy();
  });

  it('is removed and brought back', async () => {
    const { session, told, go } = show(project('a', { 'title/en': 'Kiosk' }), 'a');

    await click(/^Remove this project/);
    expect(session.dossier.projects ?? []).toEqual([]);
    expect(go).toHaveBeenCalledWith('#/d/own/programme', 'replace');

    told[0]?.action?.run();
    expect(session.dossier.projects).toMatchObject([{ title: { en: 'Kiosk' } }]);
  });

  it('that is not there is said to be gone', () => {
    show([], 'nobody');

    expect(screen.getByText(/not, or no longer, in the file/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
