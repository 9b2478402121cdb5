import type { Translate } from '../../adapters/i18n';
import type { OpenedFile } from '../../domain/dossier/file';
import { importedRevisions, revivals } from '../../domain/dossier/import';
import { revise } from '../../domain/dossier/revise';
import type { StoredDossier } from '../../adapters/storage/dossiers';
import type { App, InWords } from '../app-state.svelte';
import { dossierName } from '../shell/dossier-name';
import { copyName, keepCopy, keepNew, penOf, storeOf } from './keep-dossier';

type Keeper = Pick<App, 'dossiers' | 'author' | 'newId'>;

/** The address of what is shown without being stored: no stored dossier can have this id. */
const reservedId = 'newer';

/** What became of a file: the dossier it is in now, and the words to say so. */
export interface Kept {
  id: string;
  words: InWords;
}

/** The dossier of this device that a file is another state of; deleted ones do not count. */
export async function stateHere(app: Keeper, file: OpenedFile): Promise<StoredDossier | undefined> {
  if (file.id === undefined || file.isExample) return undefined;
  const stored = await storeOf(app).load(file.id);
  return stored?.row.removedAt === undefined ? stored : undefined;
}

/** Stores what a file holds; a deleted dossier of the same identity comes back with it. */
export async function keepOpened(app: Keeper, file: OpenedFile): Promise<Kept> {
  const { id } = file;
  if (id === undefined || id === reservedId || file.isExample) {
    const kept = await keepNew(app, importedRevisions(file, [], await penOf(app)));
    const how = file.isExample ? 'opened-example' : 'opened';
    return { id: kept, words: (t) => t(`dossiers.open.${how}`) };
  }
  if ((await storeOf(app).load(id)) !== undefined) {
    await storeOf(app).restore(id);
    await merged(app, id, file);
    return { id, words: (t) => t('dossiers.open.restored') };
  }
  await keepNew(app, importedRevisions(file, [], await penOf(app)), id);
  return { id, words: (t) => t('dossiers.open.opened') };
}

/** Brings a file together with the dossier of the same identity; nothing is overwritten. */
export async function keepMerged(app: Keeper, file: OpenedFile, id: string): Promise<Kept> {
  const count = await merged(app, id, file);
  return { id, words: (t) => t('dossiers.open.merged', { count }) };
}

/** Stores a file as a dossier of its own, under a name that tells it from the one it came from. */
export async function keepApart(app: Keeper, file: OpenedFile, t: Translate): Promise<Kept> {
  const name = copyName(t, dossierName(t, file.dossier), []);
  const id = await keepCopy(app, importedRevisions(file, [], await penOf(app)), name);
  return { id, words: (t) => t('dossiers.open.opened') };
}

async function merged(app: Keeper, id: string, file: OpenedFile): Promise<number> {
  const here = (await storeOf(app).load(id))?.revisions ?? [];
  const pen = await penOf(app);
  const brought = importedRevisions(file, here, pen);
  const all = new Map([...here, ...brought].map((one) => [one.id, one]));
  const revived = revise([...all.values()], revivals(here, brought), pen);
  return storeOf(app).merge(id, [...brought, ...revived]);
}
