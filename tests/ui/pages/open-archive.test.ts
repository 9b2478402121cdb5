import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeDossierFile } from '../../../src/domain/dossier/file';
import { derive } from '../../../src/domain/dossier/history';
import type { Leaf } from '../../../src/domain/dossier/revision';
import OpenFile from '../../../src/ui/pages/OpenFile.svelte';
import { filesInMemory } from '../../adapters/files/some-files';
import { ArchiveWorker, SilentWorker, TestWorker } from '../../adapters/zip/archive-worker';
import { benguerir, keep, keeper, show } from './keeper';

// what is in memory does not go away: these are files as large ones are
vi.mock('../../../src/adapters/zip/limits', async (original) => ({
  ...(await original<object>()),
  largestHeld: 0,
}));

// those of happy-dom have no streams, and are not what the browser's are
beforeEach(() => {
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('File', NodeFile);
  vi.stubGlobal('Worker', ArchiveWorker);
});
afterEach(() => {
  TestWorker.loseAll();
  vi.unstubAllGlobals();
});

/** A device with files in memory, and room for so many. */
async function device(room?: number) {
  const app = await keeper();
  const files = filesInMemory(room);
  return { ...app, files, dossiers: { ...app.dossiers, files } };
}

/** The archive of a dossier of another device, with two attached files. */
async function archive(change: (bytes: Uint8Array) => void = () => undefined, left: number[] = []) {
  const { file, bytesOf, savedAt } = await import('../../adapters/zip/some-archive');
  const { makeArchive } = await import('../../../src/adapters/zip/make-archive');
  const all = [await file('lettre.pdf', 'signed'), await file('preuve.pdf', 'proved')];
  const fields = all.flatMap(({ sha256, name }, order) => [
    [`attachments/${sha256}/name`, name],
    [`attachments/${sha256}/order`, order],
  ]);
  const elsewhere = await keeper();
  const { id, revisions } = await keep(elsewhere.dossiers, {
    ...benguerir,
    ...(Object.fromEntries(fields) as Record<string, Leaf>),
  });
  const dossier = writeDossierFile(id, derive(revisions), revisions, savedAt.toISOString());
  const files = all.filter((_, index) => !left.includes(index));
  const bytes = await bytesOf(await makeArchive({ text: dossier, files, missing: [] }, savedAt));
  change(bytes);
  return { id, chosen: new File([bytes], 'dossier.bin'), shas: all.map(({ sha256 }) => sha256) };
}

/** From now on the disk has it no more. */
function goesAway(file: File): void {
  file.slice = () => {
    const part = new File(['s'], '');
    part.slice = () => part;
    part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    return part;
  };
}

const choose = (file: File) =>
  userEvent.upload(screen.getByLabelText('Choisir le fichier'), file, { applyAccept: false });
const heldIn = async ({ files }: Awaited<ReturnType<typeof device>>, id: string) =>
  (await files.held(id)).map(({ sha256 }) => sha256);

describe('opening an archive', () => {
  it('keeps the dossier and its files on this device', async () => {
    const app = await device();
    await show(OpenFile, app, {});
    const { id, chosen, shas } = await archive();
    await choose(chosen);

    await waitFor(() => {
      expect(app.go).toHaveBeenCalledWith(`#/d/${id}/tasks`);
    });
    expect(await heldIn(app, id)).toEqual(shas);
  });

  it('names the file of which a byte was changed, and keeps nothing', async () => {
    const app = await device();
    await show(OpenFile, app, {});
    const { id, chosen } = await archive((bytes) => {
      bytes[Buffer.from(bytes).indexOf('proved')]! ^= 1;
    });
    await choose(chosen);

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/files\/preuve\.pdf\s: ce fichier du ZIP a été modifié/);
    expect(alert.textContent).toContain('Rien n’en a été enregistré');
    expect(app.go).not.toHaveBeenCalled();
    expect(await heldIn(app, id)).toEqual([]);
    expect(await app.dossiers.load(id)).toBeUndefined();
  });

  it('keeps nothing when the disk is full in the middle, and says what to do', async () => {
    const app = await device(1);
    await show(OpenFile, app, {});
    const { id, chosen } = await archive();
    await choose(chosen);

    expect((await screen.findByRole('alert')).textContent).toContain('Libérez de la place');
    expect(await heldIn(app, id)).toEqual([]);
    expect(await app.dossiers.load(id)).toBeUndefined();
  });

  it('says which files are neither in it nor here', async () => {
    const app = await device();
    await show(OpenFile, app, {});
    const { id, chosen } = await archive(undefined, [0]);
    await choose(chosen);

    await waitFor(() => {
      expect(app.go).toHaveBeenCalledWith(`#/d/${id}/tasks`);
    });
    const { get } = await import('svelte/store');
    const { t } = await import('../../../src/adapters/i18n');
    expect(app.tell.mock.calls[0]![0].text(get(t)).replace(/[\u2068\u2069]/g, '')).toMatch(
      /Un fichier joint n’est ni dans le fichier ouvert ni sur cet appareil.: lettre\.pdf\./,
    );
  });

  it('keeps the archive until a person decides when the dossier is here already', async () => {
    const app = await device();
    await show(OpenFile, app, {});
    const { id, chosen } = await archive();
    await keep(app.dossiers, benguerir, id);
    await choose(chosen);

    await waitFor(() => {
      expect(app.go).toHaveBeenCalled();
    });
    const [row] = await app.dossiers.imports.of(id);
    expect(app.go).toHaveBeenCalledWith(`#/d/${id}/received/${row!.id}`);
    expect([row!.status, row!.file.size]).toEqual(['waiting', chosen.size]);
    expect(await heldIn(app, id)).toEqual([]);
  });

  it('says that the file is there no more where it went away after it was checked', async () => {
    const app = await device();
    await show(OpenFile, app, {});
    const { id, chosen } = await archive();
    vi.stubGlobal(
      'Worker',
      class extends ArchiveWorker {
        override dispatchEvent(event: Event): boolean {
          const { data } = event as MessageEvent<{ kind: string } | undefined>;
          if (data?.kind === 'found') goesAway(chosen);
          return super.dispatchEvent(event);
        }
      },
    );
    await choose(chosen);

    expect((await screen.findByRole('alert')).textContent).toContain('n’a pas pu être lu');
    expect(await heldIn(app, id)).toEqual([]);
    expect(await app.dossiers.load(id)).toBeUndefined();
  });

  it('ends when the person leaves the page, and takes nobody away from the next one', async () => {
    vi.stubGlobal('Worker', SilentWorker);
    const app = await device();
    await show(OpenFile, app, {});
    await choose((await archive()).chosen);
    const before = SilentWorker.terminated;
    cleanup();

    await waitFor(() => {
      expect(SilentWorker.terminated).toBe(before + 1);
    });
    expect(app.go).not.toHaveBeenCalled();
    expect(app.tell).toHaveBeenCalledTimes(1);
  });

  it('can be cancelled while it is checked', async () => {
    class WorkerAtWork extends SilentWorker {
      override postMessage(): void {
        const data = { kind: 'progress', done: 250_000_000, total: 500_000_000 };
        setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })), 0);
      }
    }
    vi.stubGlobal('Worker', WorkerAtWork);
    const app = await device();
    await show(OpenFile, app, {});
    await choose((await archive()).chosen);

    expect((await screen.findByRole('progressbar')).getAttribute('aria-valuetext')).toMatch(
      /250.Mo sur 500.Mo/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Annuler l’ouverture' }));
    await waitFor(() => {
      expect(screen.queryByRole('progressbar')).toBeNull();
    });
    expect(document.activeElement?.id).toBe('open-file');
  });
});
