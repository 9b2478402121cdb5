import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import Check from '../../../src/ui/parts/Check.svelte';
import Choices from '../../../src/ui/parts/Choices.svelte';

const question = {
  id: 'signer',
  legend: 'Who will sign?',
  options: [
    { value: 'president', label: 'The president' },
    { value: 'delegate', label: 'A delegate', hint: 'The delegation is attached.' },
  ],
};
const why = createRawSnippet(() => ({ render: () => '<p>OGP asks for it.</p>' }));

describe('a choice', () => {
  beforeAll(() => setLocale('en'));

  it('gives the value of the option chosen by its label', async () => {
    const onchange = vi.fn();
    render(Choices, { ...question, onchange });

    await userEvent.click(screen.getByLabelText('A delegate'));

    expect(onchange).toHaveBeenCalledExactlyOnceWith('delegate');
  });

  it('shows the answer already given, and none before', async () => {
    const { rerender } = render(Choices, { ...question, onchange: vi.fn() });
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();

    await rerender({ value: 'president' });

    expect(screen.getByRole('radio', { checked: true })).toBe(
      screen.getByLabelText('The president'),
    );
  });

  it('reads why it is asked, then the error, with the question', () => {
    render(Choices, { ...question, error: 'Choose one', children: why, onchange: vi.fn() });

    const ids = screen
      .getByRole('group', { name: 'Who will sign?' })
      .getAttribute('aria-describedby')!
      .split(' ');
    expect(
      ids.map((id) => document.getElementById(id)!.textContent.replace(/\s+/g, ' ').trim()),
    ).toEqual(['OGP asks for it.', 'Error: Choose one']);
  });

  it('says whether a box is ticked', async () => {
    const onchange = vi.fn();
    render(Check, { id: 'estimate', label: 'An estimate', checked: false, onchange });

    await userEvent.click(screen.getByRole('checkbox', { name: 'An estimate' }));

    expect(onchange).toHaveBeenCalledExactlyOnceWith(true);
  });
});
