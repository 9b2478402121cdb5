import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import Disclosure from '../../../src/ui/parts/Disclosure.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Plus de mots</p>' }));
const details = () => document.querySelector('details')!;

describe('a disclosure', () => {
  it('stays as its reader left it when the language of its name changes', async () => {
    const { rerender } = render(Disclosure, { summary: 'Protéger le fichier', children });
    await userEvent.click(document.querySelector('summary')!);
    expect(details().open).toBe(true);

    await rerender({ summary: 'Protect the file' });
    expect(document.querySelector('summary')?.textContent).toBe('Protect the file');
    expect(details().open).toBe(true);
  });

  it('opens when what is in it has to be seen, and can be closed again', async () => {
    const { rerender } = render(Disclosure, { summary: 'Protect the file', children });
    expect(details().open).toBe(false);

    await rerender({ open: true });
    expect(details().open).toBe(true);

    await userEvent.click(document.querySelector('summary')!);
    expect(details().open).toBe(false);
  });
});
