import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
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

  describe('leaves the keyboard', () => {
    let main: HTMLElement;
    const buttonIn = (name: string): HTMLElement => {
      const button = Object.assign(document.createElement('button'), { textContent: name });
      main.append(button);
      return button;
    };
    /** Shows a message that goes when it is answered, as the application's does. */
    function show(run: () => void) {
      const shown = render(Toast, {
        message: 'Removed.',
        action: { label: 'Undo', run },
        ondismiss: () => void shown.rerender({ message: undefined, action: undefined }),
      });
    }
    const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
    const focused = () => document.activeElement?.textContent;

    beforeEach(() => {
      main = document.createElement('main');
      Object.assign(main, { id: 'main', tabIndex: -1 });
      document.body.append(main);
      return () => {
        main.remove();
      };
    });

    it('where the thing stands again that an undo brought back', async () => {
      buttonIn('Before');
      show(() => void buttonIn('Back again'));
      await press('Undo');
      expect(focused()).toBe('Back again');
    });

    it('at the beginning of the page where nothing came back', async () => {
      show(() => undefined);
      await press('Undo');
      expect(document.activeElement).toBe(main);
    });

    it('where the act itself has moved it', async () => {
      const chosen = buttonIn('Chosen');
      show(() => {
        buttonIn('Back again');
        chosen.focus();
      });
      await press('Undo');
      expect(focused()).toBe('Chosen');
    });

    it('where it came from, once the message is closed', async () => {
      const before = buttonIn('Before');
      show(() => undefined);
      before.focus();
      screen.getByRole('button', { name: 'Close' }).focus();
      await userEvent.keyboard('{Enter}');
      expect(focused()).toBe('Before');
    });
  });
});
