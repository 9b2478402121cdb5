import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import type { Change } from '../../../src/domain/dossier/history';
import Gaps from '../../../src/ui/gaps/Gaps.svelte';
import Letters from '../../../src/ui/letters/Letters.svelte';
import { paragraphs } from '../../domain/letters/some-texts';
import { device, of, showLetter, type Texts } from '../workshop/show-letter';

const texts: Texts = {
  'endorsement-s0': {
    ar: paragraphs('سنساهم|help-prepare'),
    fr: paragraphs('Nous aiderons|help-carry-out'),
  },
};
const declared = (of: string): Change[] => [
  { field: 'endorsedTexts/e/letter', value: 'endorsement-s0' },
  { field: 'endorsedTexts/e/language', value: 'fr' },
  { field: 'endorsedTexts/e/sha256', value: sha256Of(of) },
];
const row = () => document.querySelector<HTMLElement>('[data-letter="s0"]');
const list = async (changes: readonly Change[] = []) =>
  showLetter(Letters, await device(changes, texts), { item: undefined });

describe('the text of a letter, in the list', () => {
  it('says in which languages it is begun, and how many elements it lacks', async () => {
    await list([
      of('s0', 'signatory/name/fr', 'S. Naciri'),
      of('s0', 'letter', 'missing'),
      of('s1', 'letter', 'missing'),
    ]);

    await waitFor(() => {
      expect(row()?.textContent).toContain('Text written here: Arabic and French');
    });
    // « no letter yet » of the first stage would deny it
    expect(row()?.querySelector('.tag')?.textContent).toContain('Draft, not signed');
    expect(document.querySelector('[data-letter="s1"] .tag')?.textContent).toContain(
      'No letter yet',
    );
    expect(row()?.textContent).toContain('4 elements missing in the text');
    expect(document.querySelector('[data-letter="s1"]')?.textContent).not.toContain(
      'Text written here',
    );
  });

  it.each([
    ['paragraph\tNous aiderons\n', false],
    ['paragraph\tNous aidions\n', true],
  ])('declared as %j has changed: %s', async (text, isChanged) => {
    await list(declared(text));

    await waitFor(() => {
      expect(row()?.textContent).toContain('Text written here');
    });
    expect(row()?.querySelector('[data-letter-changed]') !== null).toBe(isChanged);
  });
});

describe('the text of a letter, on its page', () => {
  it('leads to where it is written, printed, and written by others', async () => {
    await showLetter(Letters, await device([], texts), { item: 's0' });
    const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

    await screen.findByRole('link', { name: 'Open the text of the letter' });
    expect(hrefOf('Open the text of the letter')).toMatch(/\/letter\/endorsement-s0$/);
    expect(hrefOf('Invite the organisation to write it')).toMatch(/\/share\/endorsement-s0$/);
    expect(screen.queryByRole('link', { name: 'Signature and signed copy' })).toBeNull();
  });

  it.each([
    ['missing', /^Yet a text is written here: .* “Draft, not signed”\.$/],
    ['draft', undefined],
  ])('beside a state that says %s', async (state, said) => {
    await showLetter(Letters, await device([of('s0', 'letter', state)], texts), { item: 's0' });
    await screen.findByRole('link', { name: 'Open the text of the letter' });

    const note = document.querySelector('[data-letter-written]')?.textContent.trim();
    if (said === undefined) expect(note).toBeUndefined();
    else expect(note).toMatch(said);
  });

  it('is offered to be written while nobody has begun', async () => {
    await showLetter(Letters, await device(), { item: '07' });

    const link = screen.getByRole('link', { name: 'Write the letter' });
    expect(link.getAttribute('href')).toMatch(/\/letter\/support-07$/);
  });
});

describe('the page of the gaps', () => {
  it('names a commitment that a letter lacks, and leads to its text', async () => {
    const app = await device([], { 'endorsement-s1': { fr: paragraphs('Oui|help-prepare') } });
    await showLetter(Gaps, app, { item: undefined });

    const gap = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('[data-gap="letter-no-carry-out"]');
      if (!found) throw new Error('not found yet');
      return found;
    });
    expect(gap.textContent).toContain('Réseau 1');
    expect(gap.querySelector('a')?.getAttribute('href')).toMatch(/\/letter\/endorsement-s1$/);
  });
});
