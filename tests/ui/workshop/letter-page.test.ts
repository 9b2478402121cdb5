import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { signWriting } from '../../../src/adapters/letters/authors';
import { textOf } from '../../../src/adapters/letters/letter-doc';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import type { Change } from '../../../src/domain/dossier/history';
import Letter from '../../../src/ui/workshop/Letter.svelte';
import { independent } from '../../domain/letters/alike-letters';
import { paragraphs } from '../../domain/letters/some-texts';
import { device, of, showLetter, type Texts } from './show-letter';

const begun: Texts = {
  'endorsement-s0': {
    fr: paragraphs('Nous aiderons à préparer le plan.|help-prepare', 'Tél. 0661234567'),
  },
};
const elements = (): Record<string, string | undefined> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('[data-element]')].map(({ dataset }) => [
      dataset['element'] ?? '',
      dataset['said'],
    ]),
  );
const fact = (name: string) => document.querySelector<HTMLElement>(`[data-fact="${name}"]`);
const hrefOf = (name: RegExp | string) => screen.getByRole('link', { name }).getAttribute('href');

async function show(
  changes: readonly Change[] = [],
  texts: Texts = begun,
  more: Parameters<typeof showLetter>[2] = {},
) {
  const app = await device(changes, texts);
  const shown = await showLetter(Letter, app, more);
  await screen.findByRole('heading', { name: 'What the letter is expected to hold' });
  return { app, ...shown };
}

describe('the page of a letter', () => {
  it('says which elements are ticked or found in the dossier, and which are missing', async () => {
    await show([of('s0', 'signatory/name/fr', 'S. Naciri')]);

    await waitFor(() => {
      expect(elements()).toMatchObject({ 'help-prepare': 'yes', signer: 'yes' });
    });
    expect(elements()).toMatchObject({ 'help-carry-out': 'no', english: 'no', support: 'no' });
    expect(screen.getByText('Found: 2 of 7')).toBeTruthy();
  });

  it('cites each element under who expects it', async () => {
    await show();
    const cited = (id: string) =>
      document.querySelector(`[data-element="${id}"] .cert`)?.textContent.trim();

    expect(cited('support')).toBe('OGP rule');
    expect(cited('help-prepare')).toBe('Advice of the Moroccan guide');
    expect(cited('done-together')).toBe('Our inference');
  });

  it('names the commitment that the text lacks', async () => {
    await show();

    const gap = document.querySelector('[data-letter-gap="letter-no-carry-out"]');
    expect(gap?.textContent).toContain('No paragraph of this letter is marked');
    expect(document.querySelector('[data-letter-gap="letter-no-prepare"]')).toBeNull();
  });

  it('names both organisations whose letters are the same, and leads to the other', async () => {
    const text = { fr: paragraphs(...independent.fr[0]!.split('\n')) };
    await show([], { 'endorsement-s0': text, 'endorsement-s1': text });

    const gap = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('[data-letter-gap="letters-alike"]');
      if (!found) throw new Error('not found yet');
      return found;
    });
    expect(gap.textContent).toContain('Réseau 0');
    expect(gap.textContent).toContain('Réseau 1');
    expect(within(gap).getByRole('link').getAttribute('href')).toMatch(/\/letter\/endorsement-s1$/);
  });

  it('warns of a private number in the text', async () => {
    await show();

    expect(await screen.findByText(/looks like a mobile telephone number/)).toBeTruthy();
  });

  it('offers the facts of the dossier, and leads to where a missing one is entered', async () => {
    await show([], begun, { query: { in: 'fr' } });

    await waitFor(() => {
      expect(fact('collectivity')?.textContent).toContain('Commune de Ben Guerir');
    });
    expect(within(fact('collectivity')!).getByRole('button').textContent).toContain('Insert');
    expect(fact('signatory')?.dataset['factKnown']).toBe('no');
    expect(within(fact('signatory')!).getByRole('link').getAttribute('href')).toMatch(
      /\/letters\/s0$/,
    );
  });

  it('opens in the language that has a text, and leads to the others', async () => {
    await show();

    expect(screen.getByRole('link', { name: 'In French' }).getAttribute('aria-current')).toBe(
      'page',
    );
    expect(hrefOf(/^In Arabic/)).toMatch(/\/letter\/endorsement-s0\?in=ar$/);
  });

  it('keeps the text that it opened with when another one is begun or this one is emptied', async () => {
    const { session } = await show();
    const room = await session.openLetter('endorsement-s0');

    writeLines(textOf(room.doc, 'ar'), paragraphs('نلتزم.'), 'test');
    await waitFor(() => {
      expect(screen.getByRole('link', { name: 'In Arabic' })).toBeTruthy();
    });
    expect(await screen.findByText('Language of the text: French')).toBeTruthy();
    expect(screen.queryByText('Language of the text: Arabic')).toBeNull();
  });

  it('says once each who has written in it so far', async () => {
    const { session } = await show();
    expect(document.querySelector('[data-writers]')).toBeNull();
    const room = await session.openLetter('endorsement-s0');

    for (const name of ['Amina', 'يوسف المرابط', 'Amina'])
      signWriting(room.doc, { name, function: 'Staff' });
    const said = () => document.querySelector('[data-writers]');
    await waitFor(() => {
      expect(said()?.textContent).toContain('Written so far by:');
    });
    expect(said()?.textContent.match(/Amina/g)).toHaveLength(1);
    expect([...(said()?.querySelectorAll('bdi') ?? [])].map((one) => one.textContent)).toContain(
      'يوسف المرابط',
    );
  });

  it('offers pictures alone for the logo, and says so', async () => {
    await show();
    const logo = document.querySelector('[data-letterhead] input[type="file"]');

    expect(logo?.getAttribute('accept')).toContain('image/png');
    expect(logo?.getAttribute('accept')).not.toContain('pdf');
    expect(document.querySelector('[data-letterhead]')?.textContent).not.toContain('PowerPoint');
  });

  it('calls the English text of the support letter the one that is sent', async () => {
    await show([], {}, { item: 'support-07', query: { in: 'en' } });

    expect(screen.getByRole('link', { name: /^In English, for sending/ })).toBeTruthy();
    expect(await screen.findByText('Text sent to OGP, in English')).toBeTruthy();
    expect(screen.getByText(/The guide advises three pages/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Invite the organisation to write it' })).toBeNull();
  });

  it('leads to the paper, the versions, the invitation and the signed copy', async () => {
    await show();

    expect(hrefOf(/^Print/)).toMatch(/\/letter-paper\/endorsement-s0$/);
    expect(hrefOf('Versions of the letter')).toMatch(/\/letter-versions\/endorsement-s0$/);
    expect(hrefOf('Invite the organisation to write it')).toMatch(/\/share\/endorsement-s0$/);
    expect(hrefOf('Signature and signed copy')).toMatch(/\/letters\/s0$/);
  });

  it('keeps the place and the lines of the letterhead as they are typed', async () => {
    const { session } = await show();

    await userEvent.type(screen.getByRole('textbox', { name: /^Place of signature/ }), 'Rabat');
    await userEvent.type(screen.getByRole('textbox', { name: /^Lines below the name/ }), 'BP 1');

    expect(session.dossier.endorsements?.[0]).toMatchObject({
      letterPlace: { fr: 'Rabat' },
      letterhead: { lines: { fr: 'BP 1' } },
    });
  });

  it('asks nothing that another page asks: it leads there', async () => {
    await show();

    expect(hrefOf(/^Add Name of the person who signs/)).toMatch(/\/letters\/s0$/);
    expect(hrefOf(/^Add Day of signature/)).toMatch(/\/organisations$/);
    expect(screen.queryByRole('textbox', { name: /Name of the person who signs/ })).toBeNull();
  });

  it('says that a letter is not in the dossier, instead of an empty one', async () => {
    const app = await device();
    await showLetter(Letter, app, { item: 'endorsement-gone' });

    expect(screen.getByRole('heading', { name: 'Letter not found' })).toBeTruthy();
  });
});
