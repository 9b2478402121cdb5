import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Dialog from '../../../src/ui/parts/Dialog.svelte';

const parts = {
  title: 'Delete this file?',
  children: createRawSnippet(() => ({ render: () => '<p>It can be undone.</p>' })),
  actions: createRawSnippet(() => ({ render: () => '<button type="button">Delete</button>' })),
};

describe('the dialog', () => {
  it('is modal, named by its title, and empty while it is closed', async () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    const { rerender } = render(Dialog, { ...parts, open: false, onclose: vi.fn() });
    expect(screen.queryByRole('button')).toBeNull();

    await rerender({ open: true });

    expect(showModal).toHaveBeenCalledOnce();
    screen.getByRole('dialog', { name: 'Delete this file?' });
    screen.getByRole('button', { name: 'Delete' });
  });

  it('tells when the reader closes it', () => {
    const onclose = vi.fn();
    render(Dialog, { ...parts, open: true, onclose });

    // what Escape does
    screen.getByRole<HTMLDialogElement>('dialog').close();

    expect(onclose).toHaveBeenCalledOnce();
  });

  it('tells nothing when the page closes it', async () => {
    const onclose = vi.fn();
    const { rerender } = render(Dialog, { ...parts, open: true, onclose });
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');

    await rerender({ open: false });

    expect(dialog.open).toBe(false);
    expect(onclose).not.toHaveBeenCalled();
  });
});
