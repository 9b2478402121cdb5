import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
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
    const said = { words: '3 words. The limit is 250.', isOver: false, crossed: 'Over.' };
    render(TextField, { ...field, value: 'To be open', count: said });

    const count = screen.getByText(said.words);
    expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toBe(count.id);
  });

  it('says once that the limit is crossed, and nothing at each letter', async () => {
    const within = { words: '2 words', isOver: false, crossed: 'The limit is crossed.' };
    const over = { ...within, words: '3 words', isOver: true };
    const { rerender } = render(TextField, { ...field, value: 'one two', count: within });
    expect(screen.getByRole('status').textContent).toBe('');

    await rerender({ value: 'one two three', count: over });
    expect(screen.getByRole('status').textContent).toBe('The limit is crossed.');

    await rerender({ value: 'one two three four', count: { ...over, words: '4 words' } });
    screen.getByText('4 words');
    expect(screen.getByRole('status').textContent).toBe('The limit is crossed.');
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
