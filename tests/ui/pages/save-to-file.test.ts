import { Blob as NodeBlob } from 'node:buffer';
import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { get } from 'svelte/store';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveBlob, saveTextFile } from '../../../src/adapters/files/save-file';
import { needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import type { Leaf } from '../../../src/domain/dossier/revision';
import { StorageFault } from '../../../src/adapters/storage/storage-fault';
import { keptSession } from '../../../src/ui/session/kept-session';
import { saveStored } from '../../../src/ui/pages/save-to-file';
import { filesInMemory } from '../../adapters/files/some-files';
import { file, opened } from '../../adapters/zip/some-archive';
import { benguerir, keep, keeper } from './keeper';

vi.mock('../../../src/adapters/files/save-file');
const blob = vi.mocked(saveBlob);
const text = vi.mocked(saveTextFile);

beforeEach(async () => {
  vi.resetAllMocks();
  vi.stubGlobal('Blob', NodeBlob);
  await setLocale('fr');
  await needPageWords();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A device with a dossier that names two files, of which it holds some. */
async function device(held: number[]) {
  const app = await keeper();
  const files = filesInMemory();
  const all = [await file('lettre.pdf', 'signed'), await file('preuve.pdf', 'proved')];
  const fields = all.flatMap(({ sha256, name }, order) => [
    [`attachments/${sha256}/name`, name],
    [`attachments/${sha256}/order`, order],
  ]);
  const { id } = await keep(app.dossiers, {
    ...benguerir,
    ...(Object.fromEntries(fields) as Record<string, Leaf>),
  });
  for (const index of held) await files.keep(id, all[index]!);
  return { ...app, id, files, dossiers: { ...app.dossiers, files } };
}
const told = ({ tell }: Awaited<ReturnType<typeof device>>) =>
  tell.mock.calls.map(([{ text }]) => text(get(t)).replace(/[\u2068\u2069]/g, ''));

describe('saving a dossier to a file', () => {
  it('makes one archive of it and its files, and says nothing more', async () => {
    const app = await device([0, 1]);
    await saveStored(app, app.dossiers, app.id);

    const [name, content] = blob.mock.calls[0]!;
    expect(name).toMatch(/^tarchih-ben-guerir-\d{4}-\d\d-\d\d\.zip$/);
    expect(await opened(content)).toMatchObject({
      files: {
        'files/lettre.pdf': Array.from(Buffer.from('signed')),
        'files/preuve.pdf': Array.from(Buffer.from('proved')),
      },
    });
    expect(told(app)).toEqual([]);
  });

  it('makes a text where no file is here, and says which are missing', async () => {
    const app = await device([]);
    await saveStored(app, app.dossiers, app.id);

    expect(text.mock.calls[0]![0]).toMatch(/\.json$/);
    expect(blob).not.toHaveBeenCalled();
    expect(told(app)).toEqual([
      expect.stringMatching(/sans 2 fichiers joints .* lettre\.pdf, preuve\.pdf\.$/),
    ]);
  });

  it('makes it on a full disk, which refuses to seal what is saved', async () => {
    const app = await device([0, 1]);
    const seal = () => Promise.reject(new StorageFault('full'));
    await saveStored(app, { ...app.dossiers, seal }, app.id);

    expect(blob).toHaveBeenCalledTimes(1);
  });

  it('from the list has what storage has refused of the dossier left open behind', async () => {
    const app = await device([]);
    const session = (await keptSession(app.dossiers, app.id, app))!;
    app.dossiers.close();
    session.setAll([{ field: 'title', value: 'Refusé par le disque' }]);
    await session.settled();
    app.unsaved.set(app.id, session);

    await saveStored(app, app.dossiers, app.id);

    expect(text.mock.calls[0]![1]).toContain('Refusé par le disque');
  });

  it('shows how far it is when it takes long, and can be cancelled', async () => {
    const app = await device([0, 1]);
    const blobOf = () => new Promise<undefined>((resolve) => setTimeout(resolve, 800));
    const slow = { ...app, dossiers: { ...app.dossiers, files: { ...app.files, blobOf } } };
    const saving = saveStored(slow, app.dossiers, app.id);

    await userEvent.click(
      await screen.findByRole('button', { name: 'Annuler l’enregistrement', hidden: true }),
    );
    await saving;
    expect(told(app)).toEqual([
      'Enregistrement annulé : aucun fichier n’a été fait.'.replace(' :', '\u00a0:'),
    ]);
    expect(blob).not.toHaveBeenCalled();
    expect(text).not.toHaveBeenCalled();
    await waitFor(() => {
      expect(screen.queryByRole('progressbar', { hidden: true })).toBeNull();
    });
  });
});
