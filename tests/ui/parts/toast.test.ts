import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import Toast from '../../../src/ui/parts/Toast.svelte';

describe('the short message', () => {
  beforeAll(() => setLocale('en'));

  it('is put into an area that was there before it, so that it is announced', async () => {
    const { rerender } = render(Toast, { message: undefined, ondismiss: vi.fn() });
    const area = screen.getByRole('status');
    expect(area.textContent).toBe('');
    expect(screen.queryByRole('button')).toBeNull();

    await rerender({ message: 'File removed.' });

    expect(screen.getByRole('status')).toBe(area);
    expect(area.textContent).toBe('File removed.');
  });

  it('does what it offers, then goes', async () => {
    const done: string[] = [];
    render(Toast, {
      message: 'File removed.',
      action: { label: 'Undo', run: () => done.push('undone') },
      ondismiss: () => done.push('gone'),
    });

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

    expect(done).toEqual(['undone', 'gone']);
  });

  it('can be closed without doing it', async () => {
    const run = vi.fn();
    const ondismiss = vi.fn();
    render(Toast, { message: 'File removed.', action: { label: 'Undo', run }, ondismiss });

    await userEvent.click(screen.getByRole('button', { name: 'Close' }));

    expect(run).not.toHaveBeenCalled();
    expect(ondismiss).toHaveBeenCalledOnce();
  });
});
