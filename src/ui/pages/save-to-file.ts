import { mount, unmount } from 'svelte';
import type { LeftOut, Saving } from '../../adapters/files/gather-files';
import { saveDossierFile } from '../../adapters/files/save-dossier';
import { saveDump } from '../../adapters/files/save-dump';
import { saveBlob } from '../../adapters/files/save-file';
import type { Dossiers } from '../../adapters/storage/dossiers';
import { derive } from '../../domain/dossier/history';
import type { Revision } from '../../domain/dossier/revision';
import type { App } from '../app-state.svelte';
import type { Session } from '../session.svelte';
import { FileSaving } from './file-saving.svelte';
import { namesInWords } from './missing-files';
import SavingFile from './SavingFile.svelte';

type Keeper = Pick<App, 'dossiers' | 'tell'>;

/**
 * Saves the dossier of a session to a file, with what storage has refused.
 *
 * @param newer - the file it was read from, where a newer version has made it
 */
export async function saveSession(
  app: Keeper,
  session: Session,
  newer: File | undefined,
): Promise<void> {
  const { dossiers } = app;
  if (session.readOnly === 'newer') {
    // this version would leave out what it does not know
    if (newer !== undefined) saveBlob(newer.name, newer);
    else if (dossiers) await saveEverything(app, dossiers);
    return;
  }
  // of a long history the older part may not be at hand yet
  await session.readWhole().catch(() => undefined);
  const isStored = session.readOnly === false && session.saveState !== 'failed';
  // a full disk refuses even this: the file is made all the same
  const sealed = isStored ? await dossiers?.seal(session.id).catch(() => undefined) : undefined;
  // what is still on its way to storage belongs in the file as well
  const revisions = new Map([...(sealed ?? []), ...session.revisions].map((one) => [one.id, one]));
  await savedWith(app, (saving) =>
    saveDossierFile(session.id, session.dossier, [...revisions.values()], saving),
  );
}

/**
 * Saves a dossier of the list to a file.
 *
 * @throws StorageFault when its history cannot be read
 */
export async function saveStored(app: Keeper, dossiers: Dossiers, id: string): Promise<void> {
  const revisions: readonly Revision[] = await dossiers.seal(id).catch(() => dossiers.history(id));
  await savedWith(app, (saving) => saveDossierFile(id, derive(revisions), revisions, saving));
}

/** Saves all that a database of a newer version holds, attached files as well. */
export async function saveEverything(app: Keeper, dossiers: Dossiers): Promise<void> {
  await withProgress(app, async (saving) => {
    const lost = await saveDump(await dossiers.dump(), saving);
    if (lost > 0) app.tell({ text: (t) => t('archive.saved-without-some', { count: lost }) });
  });
}

const savedWith = (app: Keeper, save: (saving: Saving) => Promise<LeftOut>): Promise<void> =>
  withProgress(app, async (saving) => {
    const { onProgress, signal } = saving;
    const { missing, over } = await save({ onProgress, signal, files: app.dossiers?.files });
    const ways = [
      ['saved-without', missing],
      ['saved-over', over],
    ] as const;
    const left = ways.filter(([, files]) => files.length > 0);
    if (left.length === 0) return;
    app.tell({
      text: (t) =>
        left
          .map(([key, files]) =>
            t(`archive.${key}`, { count: files.length, names: namesInWords(files, t) }),
          )
          .join(' '),
    });
  });

/** How long a saving goes unnoticed, ms: most are over sooner. */
const patience = 400;

async function withProgress(
  app: Keeper,
  save: (saving: FileSaving) => Promise<void>,
): Promise<void> {
  const saving = new FileSaving();
  let dialog: ReturnType<typeof mount> | undefined;
  const waiting = setTimeout(() => {
    dialog = mount(SavingFile, { target: document.body, props: { saving } });
  }, patience);
  try {
    await save(saving);
  } catch {
    const how = saving.signal.aborted ? 'cancelled' : 'failed';
    app.tell({ text: (t) => t(`archive.saving.${how}`) });
  } finally {
    clearTimeout(waiting);
    if (dialog) await unmount(dialog);
  }
}
