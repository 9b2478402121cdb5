import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/adapters/letters/letter-doc';
import { sha256Of } from '../../../src/adapters/digest/sha256';
import Letter from '../../../src/ui/workshop/Letter.svelte';
import { paragraphs } from '../../domain/letters/some-texts';
import { plain } from '../result/words-of';
import { device, showLetter, type Texts } from './show-letter';

const letterId = 'endorsement-s0';
const words = 'Nous aiderons.';
const written: Texts = { [letterId]: { fr: paragraphs(words) } };

async function show(texts = written) {
  const app = await device([], texts);
  const shown = await showLetter(Letter, app);
  await screen.findByRole('heading', { name: 'Declared text' });
  return { app, ...shown };
}
const states = () =>
  [...document.querySelectorAll<HTMLElement>('[data-endorsed]')].map(
    ({ dataset }) => dataset['endorsed'],
  );
const name = () => screen.getByRole('textbox', { name: 'Name of the person who declares it' });
const declare = () => userEvent.click(screen.getByRole('button', { name: 'Declare this text' }));

describe('a declared text', () => {
  it('is kept with its fingerprint, name, function and day', async () => {
    const { session } = await show();
    await userEvent.type(name(), 'S. Naciri');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Function of the person who declares it' }),
      'Présidente',
    );
    await declare();

    expect(session.dossier.endorsedTexts).toEqual([
      expect.objectContaining({
        ...{ letter: letterId, language: 'fr', name: 'S. Naciri', role: 'Présidente' },
        ...{ sha256: sha256Of(`paragraph\t${words}\n`), on: '2026-11-22' },
      }),
    ]);
    expect(states()).toEqual(['same']);
    expect(plain(screen.getByText(/^Declared by/).textContent)).toContain('22 November 2026');
  });

  it('says that it was changed once a word is, and is the same again with the word taken back', async () => {
    const { session } = await show();
    await userEvent.type(name(), 'S. Naciri');
    await declare();
    const room = await session.openLetter(letterId);
    const text = textOf(room.doc, 'fr');

    text.insert(0, 'Oui ');
    await waitFor(() => {
      expect(states()).toEqual(['changed']);
    });
    text.delete(0, 4);
    await waitFor(() => {
      expect(states()).toEqual(['same']);
    });
    // what is bold or ticked is said no differently
    text.format(0, 4, { bold: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(states()).toEqual(['same']);
  });

  it('is not declared by nobody: what is missing is said beside the field', async () => {
    const { session } = await show();
    await declare();

    expect(screen.getByText(/Give the name of the person who declares it/)).toBeTruthy();
    expect(document.activeElement).toBe(name());
    expect(session.dossier.endorsedTexts ?? []).toEqual([]);
  });

  it('keeps what is typed before it is declared, and counts it for nothing', async () => {
    const { session } = await show();
    await userEvent.type(name(), 'S.');

    expect(session.dossier.endorsedTexts).toEqual([
      expect.objectContaining({ letter: letterId, name: 'S.' }),
    ]);
    expect(session.dossier.endorsedTexts?.[0]?.sha256).toBeUndefined();
    expect(states()).toEqual([]);
  });

  it('is removed and brought back', async () => {
    const { app } = await show();
    await userEvent.type(name(), 'S. Naciri');
    await declare();
    await userEvent.click(screen.getByRole('button', { name: /^Remove this declaration/ }));
    expect(states()).toEqual([]);

    app.tell.mock.lastCall?.[0].action?.run();
    await waitFor(() => {
      expect(states()).toEqual(['same']);
    });
  });

  it('is kept as a version that can be read again', async () => {
    const { app, session } = await show();
    await userEvent.type(name(), 'S. Naciri');
    await declare();

    await waitFor(async () => {
      const [version] = await app.dossiers.letters.versions(session.id, letterId);
      expect(version?.reason).toBe('endorsed');
    });
  });

  it('asks which one where there are several, and none where there is none', async () => {
    await show({ [letterId]: { fr: paragraphs(words), en: paragraphs('We will help.') } });
    const group = screen.getByRole('group', { name: 'Which text?' });
    await waitFor(() => {
      expect(within(group).getAllByRole('radio')).toHaveLength(2);
    });
    await userEvent.type(name(), 'S. Naciri');
    await declare();

    expect(screen.getByText(/Choose the text that is declared/)).toBeTruthy();
    expect(states()).toEqual([]);
  });

  it('is no more than declared: the page says what the legal act is, and where it is attached', async () => {
    await show();

    expect(screen.getByText(/verifies nobody’s identity/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Attach the signed and stamped letter' });
    expect(link.getAttribute('href')).toMatch(/\/letters\/s0$/);
  });
});
