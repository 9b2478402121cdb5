import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import { countIn } from '../../../src/ui/parts/count';
import TextField from '../../../src/ui/parts/TextField.svelte';

const field = { id: 'why', label: 'Why join', oninput: vi.fn() };

describe('the text field', () => {
  beforeAll(() => setLocale('en'));

  it('gives what is typed, and says that it is optional beside its label', async () => {
    const oninput = vi.fn();
    render(TextField, { ...field, value: '', optional: true, oninput });

    await userEvent.type(screen.getByRole('textbox', { name: 'Why join (optional)' }), 'ab');

    expect(oninput).toHaveBeenLastCalledWith('ab');
  });

  it('counts below the field, and describes the field by its count', () => {
    render(TextField, { ...field, value: 'To be open', limit: { max: 250, unit: 'words' } });

    const count = screen.getByText('3 words. The limit is 250.');
    expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toBe(count.id);
  });

  it('keeps and shows what is over the limit, and says once that it is crossed', async () => {
    const limit = { max: 2, unit: 'words' } as const;
    const { rerender } = render(TextField, { ...field, value: 'one two', limit });
    expect(screen.getByRole('status').textContent).toBe('');

    await rerender({ value: 'one two three' });
    screen.getByText('3 words. The limit is 2: 1 word too many. Nothing is cut.');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('one two three');
    const said = screen.getByRole('status').textContent;

    await rerender({ value: 'one two three four' });
    expect(screen.getByRole('status').textContent).toBe(said);
  });

  it('ties its error to the field', () => {
    render(TextField, { ...field, value: '', error: 'Say why' });

    const input = screen.getByRole('textbox', { name: 'Why join' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).toContain(
      'Say why',
    );
  });

  it('is written in its own language and direction', () => {
    render(TextField, { ...field, value: '', multiline: true, lang: 'ar', dir: 'rtl' });

    const area = screen.getByRole('textbox');
    expect([area.tagName, area.lang, area.dir]).toEqual(['TEXTAREA', 'ar', 'rtl']);
  });
});

describe('the count in Arabic', () => {
  beforeAll(() => setLocale('ar'));

  it.each([
    [0, 'لا كلمات'],
    [1, 'كلمة واحدة'],
    [2, 'كلمتان'],
    [3, '3 كلمات'],
    [11, '11 كلمة'],
    [100, '100 كلمة'],
  ])('of %i words', (words, written) => {
    const value = Array.from({ length: words }, () => 'كلمة').join(' ');
    render(TextField, { ...field, value, limit: { max: 250, unit: 'words' } });

    screen.getByText(`${written}. الحد 250.`);
  });
});

describe('counting', () => {
  it.each([
    ['', 0, 0],
    ['  un   mot ', 2, 11],
    ['« oui »', 1, 7],
    ['مُنفتحة، نعم', 2, 12],
    ['e\u0301te\u0301', 1, 3],
    ['😀 oui', 1, 5],
  ])('%j', (text, words, characters) => {
    expect([countIn(text, 'words'), countIn(text, 'characters')]).toEqual([words, characters]);
  });
});
