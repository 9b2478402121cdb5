import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Letter from '../../../src/ui/workshop/Letter.svelte';
import { paragraphs } from '../../domain/letters/some-texts';
import { device, showLetter } from './show-letter';

const real = window.matchMedia.bind(window);
const screenOf = (isPhone: boolean) =>
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.defineProperty(real(query), 'matches', {
      value: query.includes('max-width') ? isPhone : !isPhone,
    }),
  );

const letterId = 'support-07';
const texts = { [letterId]: { fr: paragraphs('Nous soutenons la candidature.') } };

async function show(query: Record<string, string> = {}) {
  const app = await device([], texts);
  await showLetter(Letter, app, { item: letterId, query });
  await screen.findByRole('heading', { name: 'On the paper' });
}
const partOf = (words: string | RegExp) => screen.getByText(words).closest('details');

describe('the page of a letter on a phone', () => {
  beforeEach(() => void screenOf(true));
  afterEach(() => vi.restoreAllMocks());

  it('folds what stands beside the text, and says how many facts are entered', async () => {
    await show();

    await waitFor(() => {
      expect(partOf(/^See the facts \(entered: \d+ of 15\)$/)?.open).toBe(false);
    });
    expect(partOf('Enter the letterhead, the place and the signature')?.open).toBe(false);
    expect(partOf('Declare a text')?.open).toBe(false);
  });

  it('opens the part of the letterhead for whoever goes there from the list', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Give the letterhead' }));

    expect(partOf('Enter the letterhead, the place and the signature')?.open).toBe(true);
    expect(document.activeElement?.id).toBe('letterhead-title');
  });

  it('opens it for whoever comes from the paper to give what is missing', async () => {
    await show({ part: 'paper' });

    await waitFor(() => {
      expect(document.activeElement?.id).toBe('signing-title');
    });
    expect(partOf('Enter the letterhead, the place and the signature')?.open).toBe(true);
  });
});

describe('the page of a letter where there is room', () => {
  beforeEach(() => void screenOf(false));
  afterEach(() => vi.restoreAllMocks());

  it('folds nothing', async () => {
    await show();

    expect(screen.queryByText('Enter the letterhead, the place and the signature')).toBeNull();
    expect(screen.queryByText('Declare a text')).toBeNull();
  });
});
