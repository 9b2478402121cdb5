import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import DateField from '../../../src/ui/parts/DateField.svelte';
import ErrorSummary from '../../../src/ui/parts/ErrorSummary.svelte';
import TextField from '../../../src/ui/parts/TextField.svelte';

const noName = { id: 'name', message: 'Enter the name' };
const noDate = { id: 'ends', message: 'Enter the last day' };
const ignore = () => undefined;
const summary = () => screen.getByRole('group', { name: 'There is a problem' });

describe('the summary of errors', () => {
  beforeAll(() => setLocale('en'));

  it('takes the keyboard when it appears', async () => {
    const { rerender } = render(ErrorSummary, { errors: [] });
    expect(screen.queryByRole('group')).toBeNull();

    await rerender({ errors: [noName] });

    expect(document.activeElement).toBe(summary());
  });

  it('is described by its messages, and is no live region, so that they are said once', () => {
    render(ErrorSummary, { errors: [noName, noDate] });

    const described = document.getElementById(summary().getAttribute('aria-describedby')!)!;
    expect(
      within(described)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([noName.message, noDate.message]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves the keyboard alone when only its words change, and takes it at the next attempt', async () => {
    const { rerender } = render(ErrorSummary, { errors: [noName], attempt: 1 });
    summary().blur();
    expect(document.activeElement).not.toBe(summary());

    await rerender({ errors: [{ id: 'name', message: 'Indiquez le nom' }], attempt: 1 });
    expect(document.activeElement).not.toBe(summary());

    await rerender({ errors: [noName], attempt: 2 });
    expect(document.activeElement).toBe(summary());
  });

  it('leaves the keyboard alone when a fault comes back while somebody types', async () => {
    const { rerender } = render(ErrorSummary, { errors: [noName], attempt: 1 });
    summary().blur();

    await rerender({ errors: [], attempt: 1 });
    await rerender({ errors: [noName], attempt: 1 });

    expect(document.activeElement).not.toBe(summary());
  });

  it('leads to the field without changing the address', async () => {
    render(TextField, { id: 'name', label: 'Name', value: '', oninput: ignore });
    render(ErrorSummary, { errors: [noName] });
    const before = location.href;

    await userEvent.click(screen.getByRole('link', { name: noName.message }));

    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
    expect(location.href).toBe(before);
  });

  it('leads to the part of a date that is wrong', async () => {
    render(DateField, {
      id: 'ends',
      legend: 'Last day',
      value: { day: '8', month: '13', year: '2027' },
      error: noDate.message,
      errorParts: ['month'],
      onchange: ignore,
    });
    render(ErrorSummary, { errors: [noDate] });

    await userEvent.click(screen.getByRole('link', { name: noDate.message }));

    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Month' }));
  });
});
