import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Register from '../../../src/ui/mobilise/Register.svelte';
import Partners from '../../../src/ui/mobilise/Partners.svelte';
import { benguerir, sessionWith, showQuestion } from '../assess/show-question';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

const entry = (id: string, index: number, fields: Record<string, string>): Change[] => [
  { field: `endorsements/${id}/order`, value: index },
  { field: `endorsements/${id}/endorses`, value: 'unknown' },
  ...Object.entries(fields).map(([field, value]) => ({
    field: `endorsements/${id}/${field}`,
    value,
  })),
];
const twelve = Array.from({ length: 12 }, (_, index) =>
  entry(`p${index}`, index, {
    'organisation/fr': `Réseau ${index}`,
    kind: index < 3 ? 'university' : 'association',
    ...(index < 5 && { contactedOn: '2026-11-03' }),
  }),
).flat();

function show(changes: readonly Change[]) {
  const session = sessionWith([...benguerir, ...changes]);
  return { session, ...showQuestion(Partners, session, { page: 'partners' }) };
}
const partners = () =>
  screen
    .queryAllByRole('link')
    .filter((one) => (one.getAttribute('href') ?? '').includes('#/d/own/partners/'));

describe('the register of partners', () => {
  it('says that it is empty, and searches nothing', () => {
    show([]);

    expect(screen.getByText('No partner yet.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('names each with its kind and where the contact stands', () => {
    show([
      ...entry('a', 0, {
        'organisation/fr': 'Avenir',
        kind: 'association',
        contactedOn: '2026-11-03',
      }),
      ...entry('b', 1, { 'organisation/fr': 'Pachalik', kind: 'local-authority' }),
    ]);
    const [first, second] = screen.getAllByRole('listitem').filter((one) => one.matches('.task'));

    expect(first?.textContent).toContain('Association or civil society organisation');
    expect(within(first!).getByText('Contacted on 3 November 2026')).toBeTruthy();
    expect(second?.textContent).toContain('Local authority of the State');
    expect(within(second!).getByText('Not contacted yet')).toBeTruthy();
    expect(screen.getByText('Contacted (1)')).toBeTruthy();
  });

  it('leads to a new partner, of whom it is not known whether they endorse', async () => {
    const { session, go } = show([]);

    await userEvent.click(screen.getByRole('button', { name: 'Add a partner' }));

    const [one] = session.dossier.endorsements ?? [];
    expect(one).toEqual({ id: one?.id, endorses: 'unknown' });
    expect(go).toHaveBeenCalledWith(`#/d/own/partners/${one?.id}`);
  });

  it('stops at 500', async () => {
    const many = Array.from({ length: 500 }, (_, index) => entry(`p${index}`, index, {})).flat();
    const { session } = show(many);

    await userEvent.click(screen.getByRole('button', { name: 'Add a partner' }));

    expect(session.dossier.endorsements).toHaveLength(500);
    expect(screen.getByText(/already has 500 items/)).toBeTruthy();
  });

  it.each([
    [10, 0],
    [11, 2],
  ])('of %i is searched by %i lists beside the name', (count, selects) => {
    show(Array.from({ length: count }, (_, index) => entry(`p${index}`, index, {})).flat());

    expect(screen.queryAllByRole('combobox')).toHaveLength(selects);
    expect(screen.queryAllByRole('textbox')).toHaveLength(selects / 2);
  });

  it('is searched by name, by kind and by state together', async () => {
    const { go } = show(twelve);
    expect(partners()).toHaveLength(12);

    await userEvent.type(screen.getByRole('textbox', { name: /^Name/ }), 'RESEAU 1');
    expect(partners().map((one) => one.textContent)).toEqual([
      'Réseau 1',
      'Réseau 10',
      'Réseau 11',
    ]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'university');
    expect(partners()).toHaveLength(1);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'State of the contact' }),
      'contacted',
    );

    expect(partners()[0]?.getAttribute('href')).toBe(
      '#/d/own/partners/p1?name=RESEAU+1&kind=university&state=contacted',
    );
    expect(screen.getByText('1 partner of 12 matches.')).toBeTruthy();
    expect(go).toHaveBeenLastCalledWith(
      '#/d/own/partners?name=RESEAU+1&kind=university&state=contacted',
      'replace',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show all partners' }));
    expect(partners()).toHaveLength(12);
  });

  it('does not leave the page on Enter in the search', async () => {
    const { go } = show(twelve);

    await userEvent.type(screen.getByRole('textbox', { name: /^Name/ }), 'Réseau{Enter}');

    expect(go).not.toHaveBeenCalledWith('#/d/own/tasks');
  });

  it('leaves the address alone once it is that of another page', async () => {
    const session = sessionWith([...benguerir, ...twelve]);
    const { go } = showQuestion(Register, session, { page: 'partners', item: 'p3' });

    await userEvent.type(screen.getByRole('textbox', { name: /^Name/ }), 'Réseau');
    await userEvent.tab();

    expect(go).not.toHaveBeenCalled();
  });

  it('marks those entered twice', () => {
    show([
      ...entry('a', 0, { 'organisation/fr': 'Avenir' }),
      ...entry('b', 1, { 'organisation/en': 'AVENIR' }),
      ...entry('c', 2, { 'organisation/fr': 'Autre' }),
    ]);

    expect(screen.getAllByText('Entered twice?')).toHaveLength(2);
  });
});
