import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Capacity from '../../../src/ui/means/Capacity.svelte';
import { sessionWith, showQuestion } from '../assess/show-question';

const register: readonly Change[] = [
  { field: 'endorsements/a/order', value: 0 },
  { field: 'endorsements/a/organisation/en', value: 'Association Avenir' },
  { field: 'endorsements/s/order', value: 1 },
  { field: 'endorsements/s/organisation/en', value: 'Regional directorate' },
  { field: 'endorsements/s/kind', value: 'decentralised-service' },
];
const person = (id: string, words: Record<string, string>): Change[] =>
  Object.entries({ side: 'staff', ...words }).map(([leaf, value]) => ({
    field: `capacities/${id}/${leaf}`,
    value,
  }));

function show(changes: readonly Change[] = []) {
  const session = sessionWith(changes);
  return { session, ...showQuestion(Capacity, session, { page: 'capacity' }) };
}
const click = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const goOn = () => click(/^Back to the task list/);

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('the capacity of staff', () => {
  it('is a function with its skills and its time, on the side it was added to', async () => {
    const { session } = show();

    await click(/^Add a function in the collectivity/);
    expect(document.activeElement).toBe(field(/^Function, in Arabic/));
    await userEvent.type(field(/^Function, in French/), 'Point focal');
    await userEvent.type(field(/^Useful skills, in Arabic/), 'تنشيط الورشات');
    await userEvent.type(field(/^Time kept for it, in French/), 'Un jour par semaine');

    expect(session.dossier.capacities).toMatchObject([
      {
        side: 'staff',
        function: { fr: 'Point focal' },
        skills: { ar: 'تنشيط الورشات' },
        time: { fr: 'Un jour par semaine' },
      },
    ]);
  });

  it('asks for no name and says why', () => {
    show(person('x', { 'function/en': 'Head of division' }));

    expect(screen.getByRole('heading', { name: 'A function, never a name' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /name/i })).toBeNull();
  });

  it('is told when it says the same function twice, and keeps both', () => {
    const { session } = show([
      ...person('x', { 'function/en': 'Head of division' }),
      ...person('y', { 'function/en': ' head of  DIVISION' }),
    ]);

    const said = screen.getAllByText(/already in the list/);
    expect(said).toHaveLength(1);
    expect(said[0]?.closest('[role=status]')).toBeTruthy();
    const second = screen.getAllByRole('heading', { name: /head of/i }).at(-1)?.parentElement;
    expect(second?.contains(said[0] ?? null)).toBe(true);
    expect(session.dossier.capacities).toHaveLength(2);
  });

  it('without a function keeps the page, and goes on once it is written', async () => {
    const { go } = show(person('x', { 'time/en': 'One day' }));

    await goOn();
    expect(screen.getByRole('link', { name: /Write the function/ })).toBeTruthy();
    expect(go).not.toHaveBeenCalled();

    await userEvent.type(field(/^Function, in Arabic/), 'مدير');
    await goOn();
    expect(go).toHaveBeenCalledWith('#/d/own/tasks');
  });
});

describe('the capacity of partners', () => {
  it('begins in the register while there is none in it', () => {
    show(register.filter(({ field: path }) => path.startsWith('endorsements/s/')));

    expect(
      screen.getByRole('link', { name: 'Open the register of partners' }).getAttribute('href'),
    ).toBe('#/d/own/partners');
    expect(screen.queryByRole('button', { name: /^Add a partner/ })).toBeNull();
  });

  it('takes the organisation from the register, where the State’s services do not count', async () => {
    const { session } = show(register);

    await click(/^Add a partner’s counterpart/);
    const organisations = screen.getByRole('combobox', { name: 'Organisation' });
    expect(
      [...organisations.querySelectorAll('option')].map(({ textContent }) => textContent.trim()),
    ).toEqual(['Choose an organisation of the register', 'Association Avenir']);
    await userEvent.selectOptions(organisations, 'Association Avenir');

    expect(session.dossier.capacities).toMatchObject([{ side: 'partner', organisation: 'a' }]);
  });

  it('lets two organisations have the same function', () => {
    const one = person('x', { side: 'partner', organisation: 'a', 'function/en': 'Coordinator' });
    const other = person('y', { side: 'partner', organisation: 'b', 'function/en': 'Coordinator' });
    show([...register, ...one, ...other]);

    expect(screen.queryByText(/already in the list/)).toBeNull();
  });

  it('says that an organisation has left the register, and asks for another', async () => {
    const lost = person('x', { side: 'partner', organisation: 'z', 'function/en': 'President' });
    const { session } = show([...register, ...lost]);

    expect(screen.getByText(/no longer in the register/)).toBeTruthy();
    await goOn();
    expect(screen.getByRole('link', { name: /Choose the organisation/ })).toBeTruthy();
    expect(session.dossier.capacities?.[0]?.organisation).toBe('z');
  });
});

describe('a long list of capacities', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      person(`p${index}`, { 'function/en': `Function ${index}` }),
    ).flat();

  it('of 20 is open, of 21 is opened one by one', async () => {
    const { unmount } = show(many(20));
    expect(screen.getAllByRole('textbox', { name: /^Function, in English/ })).toHaveLength(20);
    unmount();

    show(many(21));
    expect(screen.queryByRole('textbox')).toBeNull();
    await click(/^Open to edit Function 7/);
    expect(field(/^Function, in English/).value).toBe('Function 7');
    await click(/^Add a function/);
    expect(screen.getAllByRole('textbox', { name: /^Function, in Arabic/ })).toHaveLength(2);
  });

  it('shows by itself what Continue asks to be written', async () => {
    show([...many(21), ...person('empty', {})]);

    await goOn();

    expect(screen.getAllByRole('textbox', { name: /^Function, in Arabic/ })).toHaveLength(1);
  });

  it('stops at 500', () => {
    const { session } = show(many(500));

    const add = document.getElementById('add-capacities-staff');
    expect(add?.getAttribute('aria-disabled')).toBe('true');
    add?.click();
    expect(session.dossier.capacities).toHaveLength(500);
  });
});
