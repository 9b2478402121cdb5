import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import { readTexts, textOf } from '../../../src/adapters/letters/letter-doc';
import LetterVersions from '../../../src/ui/workshop/LetterVersions.svelte';
import { paragraphs } from '../../domain/letters/some-texts';
import { device, showLetter, type Texts } from './show-letter';

const letterId = 'endorsement-s0';
const first = paragraphs('Nous sommes onze.', 'Nous aiderons.');
const later = paragraphs('Nous sommes douze.', 'Nous aiderons.', 'Et nous resterons.');
const written: Texts = { [letterId]: { fr: first } };

type Device = Awaited<ReturnType<typeof device>>;

async function show(app: Device, version?: string) {
  cleanup();
  const shown = await showLetter(LetterVersions, app, version ? { query: { version } } : {});
  await screen.findByRole('heading', { name: 'Versions kept' });
  return shown;
}
const keep = () => userEvent.click(screen.getByRole('button', { name: 'Keep the present text' }));

/** A letter of which the first text was kept, and that says something else now. */
async function changed() {
  const app = await device([], written);
  const { session } = await show(app);
  await keep();
  await screen.findByText(/^Kept on/);
  const room = await session.openLetter(letterId);
  writeLines(textOf(room.doc, 'fr'), later, 'test');
  await room.close();
  const [version] = await app.dossiers.letters.versions(session.id, letterId);
  if (version === undefined) throw new Error('No version was kept');
  return { app, version };
}
const wordsNow = async (session: Awaited<ReturnType<typeof show>>['session']) => {
  const room = await session.openLetter(letterId);
  const lines = readTexts(room.doc).fr ?? [];
  await room.close();
  return lines.map(({ parts }) => parts.map((part) => ('text' in part ? part.text : '')).join(''));
};

describe('the versions of a letter', () => {
  it('are kept by hand, and told by who and when', async () => {
    const app = await device([], written);
    await show(app);
    expect(await screen.findByText('No version is kept yet.')).toBeTruthy();

    await keep();

    const kept = await screen.findByText(/^Kept on .* by /);
    expect(kept.textContent).toContain('Amina');
    expect(screen.getByRole('link', { name: /^Read and compare/ })).toBeTruthy();
  });

  it('are not kept of a letter that nobody has begun', async () => {
    await show(await device());

    expect(screen.getByText('There is no text to keep yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep the present text' })).toBeNull();
  });

  it('are read whole, and compared with what the letter says now', async () => {
    const { app, version } = await changed();
    await show(app, version.id);

    await screen.findByText(/What has changed from this version/);
    const changes = document.querySelector('[data-version-changes="fr"]');
    expect(changes?.querySelector('del')?.textContent).toContain('onze.');
    expect(changes?.querySelector('ins')?.textContent).toContain('douze.');
    expect(changes?.textContent).toContain('Paragraph that was added since');
    expect(changes?.textContent).not.toContain('Nous aiderons.');
    expect(document.querySelector('.read')?.textContent).toContain('Nous sommes onze.');
  });

  it('say that nothing has changed where nothing has', async () => {
    const app = await device([], written);
    const { session } = await show(app);
    await keep();
    await screen.findByText(/^Kept on/);
    const [version] = await app.dossiers.letters.versions(session.id, letterId);
    await show(app, version?.id);

    expect(await screen.findByText('The letter says the same now.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bring this version back' })).toBeNull();
  });

  it('are brought back as a new edit, which keeps what stood, and can be undone', async () => {
    const { app, version } = await changed();
    const { session } = await show(app, version.id);
    await userEvent.click(await screen.findByRole('button', { name: 'Bring this version back' }));

    await waitFor(async () => {
      expect(await wordsNow(session)).toEqual(['Nous sommes onze.', 'Nous aiderons.']);
    });
    const kept = await app.dossiers.letters.versions(session.id, letterId);
    expect(kept.map(({ reason }) => reason)).toEqual(['kept', 'restored']);

    app.tell.mock.lastCall?.[0].action?.run();
    await waitFor(async () => {
      expect(await wordsNow(session)).toHaveLength(3);
    });
    expect(await wordsNow(session)).toContain('Et nous resterons.');
  });
});
