import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Mandate from '../../../src/ui/assess/Mandate.svelte';
import { benguerir, sessionWith, showQuestion } from './show-question';

const question = 'When does the mandate of the present council end?';
const ends = (name: string) =>
  within(screen.getByRole('group', { name: question })).getByRole<HTMLInputElement>('textbox', {
    name,
  });
const go = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));
const unknown = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: 'I do not know this date yet' });
const summary = () => screen.queryByRole('group', { name: 'There is a problem' });

const base = 'jurisdictions/07/mandate';
const proposed: readonly Change[] = [
  ...benguerir,
  { field: `${base}/startedOn`, value: '2021-09-08' },
  { field: `${base}/endsOn`, value: '2027-09-08' },
  { field: `${base}/endIs`, value: 'estimate' },
];

function show(changes: readonly Change[] = proposed) {
  const session = sessionWith(changes);
  const shown = showQuestion(Mandate, session, { page: 'mandate', item: '07' });
  const mandate = () => session.dossier.jurisdictions[0]?.mandate;
  return { session, mandate, ...shown };
}

async function type(day: string, month: string, year: string): Promise<void> {
  const parts = { Day: day, Month: month, Year: year };
  for (const [name, text] of Object.entries(parts)) {
    await userEvent.clear(ends(name));
    if (text !== '') await userEvent.type(ends(name), text);
  }
}

describe('the question on the mandate', () => {
  beforeEach(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it('shows the proposed end as an estimate and goes on to the call', async () => {
    const { go: gone } = show();

    expect([ends('Day').value, ends('Month').value, ends('Year').value]).toEqual([
      '8',
      'September',
      '2027',
    ]);
    await go();
    expect(gone).toHaveBeenCalledWith('#/d/own/call');
  });

  it('accepts Arabic-Indic digits and keeps what was typed in sight', async () => {
    const { mandate } = show();

    await type('١٥', 'شتنبر', '٢٠٢٧');
    await userEvent.tab();

    expect(mandate()?.endsOn).toBe('2027-09-15');
    expect(ends('Day').value).toBe('١٥');
  });

  it('asks to correct a month 13 on Continue only, and keeps it', async () => {
    const { session, mandate, go: gone } = show();

    await type('8', '13', '2027');
    expect(summary()).toBeNull();
    await go();

    const said =
      'The month is a number from 1 to 12, or a name such as “September”. Correct the month.';
    expect(within(summary()!).getByRole('link', { name: said })).toBeTruthy();
    expect(ends('Month').getAttribute('aria-invalid')).toBe('true');
    expect(ends('Day').getAttribute('aria-invalid')).toBeNull();
    expect(gone).not.toHaveBeenCalled();
    expect(mandate()?.endsOn).toBeUndefined();
    expect(session.dossier.unfinished).toEqual({
      'jurisdictions|07|mandate|endsOn': { day: '8', month: '13', year: '2027' },
    });
  });

  it('says a fault in the language that is chosen next, with the same words typed', async () => {
    show();
    await type('31', 'sept.', '2027');
    await go();
    expect(summary()?.textContent).toContain('September has only 30 days. Correct the day.');

    await setLocale('fr');

    const problem = await screen.findByRole('group', { name: 'Il y a un problème' });
    expect(problem.textContent).toContain('septembre n’a que 30 jours. Corrigez le jour.');
    expect(screen.getByDisplayValue('31')).toBeTruthy();
    expect(screen.getByDisplayValue('sept.')).toBeTruthy();
  });

  it('takes the fault away once it is mended', async () => {
    const { mandate } = show();
    await type('8', '13', '2027');
    await go();

    await type('8', '12', '2027');

    expect(summary()).toBeNull();
    expect(mandate()?.endsOn).toBe('2027-12-08');
  });

  it('finds an unfinished date as it was left', () => {
    show([
      ...proposed.slice(0, -2),
      {
        field: 'unfinished/jurisdictions|07|mandate|endsOn',
        value: { day: '3', month: 'mars', year: '' },
      },
    ]);

    expect([ends('Day').value, ends('Month').value, ends('Year').value]).toEqual(['3', 'mars', '']);
  });

  it('refuses a mandate that ends before it starts, and keeps it', async () => {
    const { mandate, go: gone } = show();

    await type('1', '1', '2020');
    await go();

    expect(summary()?.textContent).toContain(
      'you wrote that it begins on 8\u00a0September\u00a02021',
    );
    expect(gone).not.toHaveBeenCalled();
    expect(mandate()?.endsOn).toBe('2020-01-01');
  });

  it('asks for the date or for “I do not know” when both are empty', async () => {
    const { go: gone } = show(benguerir);

    await go();
    expect(summary()?.textContent).toContain('Write the last day of the mandate');
    await userEvent.click(unknown());
    await go();

    expect(gone).toHaveBeenCalledWith('#/d/own/call');
  });

  it('brings the date back when “I do not know” is taken back', async () => {
    const { mandate } = show();

    await userEvent.click(unknown());
    expect(mandate()?.endsOn).toBeUndefined();
    expect(ends('Year').value).toBe('');

    await userEvent.click(unknown());
    expect(mandate()?.endsOn).toBe('2027-09-08');
    expect(ends('Year').value).toBe('2027');
  });

  it('remembers that the date is not known, even where there never was one', async () => {
    const { session, unmount } = show(benguerir);
    await userEvent.click(unknown());
    unmount();

    showQuestion(Mandate, session, { page: 'mandate', item: '07' });

    expect(unknown().checked).toBe(true);
  });

  it('marks a date set by decree', async () => {
    const { mandate } = show();

    await userEvent.click(screen.getByRole('checkbox', { name: 'This date is an estimate' }));

    expect(mandate()?.endIs).toBe('decreed');
  });

  it('goes back to the page whose “Change” link was followed', async () => {
    const shown = showQuestion(Mandate, sessionWith(proposed), {
      page: 'mandate',
      item: '07',
      from: 'check',
    });

    await go();

    expect(shown.go).toHaveBeenCalledWith('#/d/own/check');
  });
});
