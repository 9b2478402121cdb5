import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import DateField from '../../../src/ui/parts/DateField.svelte';

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const empty = { day: '', month: '', year: '' };
const described = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');

describe('the date field', () => {
  beforeAll(() => setLocale('en'));

  it('takes a month in words and digits of any kind, as typed', async () => {
    const onchange = vi.fn();
    render(DateField, { id: 'ends', legend: 'Last day', value: empty, onchange });

    await userEvent.type(field('Day'), '٨');
    await userEvent.type(field('Month'), 'شتنبر');
    await userEvent.type(field('Year'), '2027');

    expect(onchange).toHaveBeenLastCalledWith({ day: '٨', month: 'شتنبر', year: '2027' });
  });

  it('never moves the keyboard by itself', async () => {
    render(DateField, { id: 'ends', legend: 'Last day', value: empty, onchange: vi.fn() });

    await userEvent.type(field('Day'), '08');

    expect(document.activeElement).toBe(field('Day'));
  });

  it('offers digits for the day and the year only', () => {
    render(DateField, { id: 'ends', legend: 'Last day', value: empty, onchange: vi.fn() });

    expect(field('Day').inputMode).toBe('numeric');
    expect(field('Year').inputMode).toBe('numeric');
    expect(field('Month').getAttribute('inputmode')).toBeNull();
  });

  it('marks the parts at fault only, and reads the hint before the error', () => {
    render(DateField, {
      id: 'ends',
      legend: 'Last day',
      hint: 'For example: 8 September 2027',
      value: { day: '31', month: '9', year: '2027' },
      error: 'September has 30 days',
      errorParts: ['day'],
      onchange: vi.fn(),
    });

    expect(field('Day').getAttribute('aria-invalid')).toBe('true');
    expect(field('Year').getAttribute('aria-invalid')).toBeNull();
    expect(described(screen.getByRole('group', { name: 'Last day' }))).toBe(
      'For example: 8 September 2027 | Error: September has 30 days',
    );
  });

  it('is left when the keyboard leaves all three fields, not between them', async () => {
    const onblur = vi.fn();
    render(DateField, { id: 'ends', legend: 'Last day', value: empty, onchange: vi.fn(), onblur });

    await userEvent.click(field('Day'));
    await userEvent.tab();
    await userEvent.tab();
    expect(onblur).not.toHaveBeenCalled();

    await userEvent.tab();
    expect(onblur).toHaveBeenCalledOnce();
  });

  it('makes its question the title of the page when asked', () => {
    render(DateField, {
      id: 'ends',
      legend: 'When does the mandate end?',
      heading: true,
      value: empty,
      onchange: vi.fn(),
    });

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'When does the mandate end?',
    );
  });
});
