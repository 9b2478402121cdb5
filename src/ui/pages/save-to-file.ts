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
import { lettersFor } from '../share/letters-for-file';
import { wholeHistory } from '../share/whole-history';
import { FileSaving } from './file-saving.svelte';
import { tellLeftOut } from './left-out';
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
  const [revisions, letters] = await Promise.all([
    wholeHistory(app, session),
    lettersFor(app, session),
  ]);
  await savedWith(app, (saving) =>
    saveDossierFile(session.id, session.dossier, revisions, { ...saving, letters }),
  );
}

/**
 * Saves a dossier of the list to a file, with what storage has refused of one that was left.
 *
 * @throws StorageFault when its history cannot be read
 */
export async function saveStored(
  app: Keeper & Pick<App, 'unsaved'>,
  dossiers: Dossiers,
  id: string,
): Promise<void> {
  const left = app.unsaved.get(id);
  if (left) {
    await saveSession(app, left, undefined);
    return;
  }
  const revisions: readonly Revision[] = await dossiers.seal(id).catch(() => dossiers.history(id));
  const letters = await dossiers.letters.all(id);
  await savedWith(app, (saving) =>
    saveDossierFile(id, derive(revisions), revisions, { ...saving, letters }),
  );
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
    tellLeftOut(app, await save({ onProgress, signal, files: app.dossiers?.files }));
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
