import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import Disclosure from '../../../src/ui/parts/Disclosure.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>From item 3.</p>' }));
const isOpen = () => screen.getByText('Where from?').closest('details')!.open;

describe('a detail on paper', () => {
  it.each([
    ['closed', false],
    ['open', true],
  ])('is open, and then %s again as it was', (_, open) => {
    render(Disclosure, { summary: 'Where from?', open, children });

    window.dispatchEvent(new Event('beforeprint'));
    expect(isOpen()).toBe(true);

    window.dispatchEvent(new Event('afterprint'));
    expect(isOpen()).toBe(open);
  });
});
