import { namedFiles, type NamedFile } from '../../adapters/files/named-files';
import type { Translate } from '../../adapters/i18n';
import type { AttachedFile } from '../../adapters/zip/open-archive';
import type { OpenedFile } from '../../domain/dossier/file';
import { importedRevisions, revivals } from '../../domain/dossier/import';
import { revise } from '../../domain/dossier/revise';
import type { StoredDossier } from '../../adapters/storage/dossiers';
import type { App, InWords } from '../app-state.svelte';
import { dossierName } from '../shell/dossier-name';
import { copyName, keepCopy, keepNew, penOf, storeOf } from './keep-dossier';
import { withFiles, type Keeping } from './keep-files';
import { namesInWords } from './missing-files';

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

/** A file with the attached files that came in it. */
export interface WithFiles {
  file: OpenedFile;
  attached: readonly AttachedFile[];
}

/** Stores what a file holds; a deleted dossier of the same identity comes back with it. */
export async function keepOpened(
  app: Keeper,
  { file, attached }: WithFiles,
  keeping: Keeping = {},
): Promise<Kept> {
  const isNameless = file.id === undefined || file.id === reservedId || file.isExample;
  const id = isNameless ? app.newId() : (file.id ?? app.newId());
  const isBack = !isNameless && (await storeOf(app).load(id)) !== undefined;
  await withFiles(app, id, attached, keeping, async () => {
    // the dossier comes back within the same write, or not at all
    if (isBack) await merged(app, id, file);
    else await keepNew(app, importedRevisions(file, [], await penOf(app)), id);
  });
  const how = isBack ? 'restored' : file.isExample ? 'opened-example' : 'opened';
  return saidWith(app, id, file, (t) => t(`dossiers.open.${how}`));
}

/** Brings a file together with the dossier of the same identity; nothing is overwritten. */
export async function keepMerged(
  app: Keeper,
  { file, attached }: WithFiles,
  id: string,
  keeping: Keeping = {},
): Promise<Kept> {
  const count = await withFiles(app, id, attached, keeping, () => merged(app, id, file));
  return saidWith(app, id, file, (t) => t('dossiers.open.merged', { count }));
}

/** Stores a file as a dossier of its own, under a name that tells it from the one it came from. */
export async function keepApart(
  app: Keeper,
  { file, attached }: WithFiles,
  t: Translate,
  keeping: Keeping = {},
): Promise<Kept> {
  const name = copyName(t, dossierName(t, file.dossier), []);
  const id = app.newId();
  await withFiles(app, id, attached, keeping, async () => {
    await keepCopy(app, importedRevisions(file, [], await penOf(app)), name, id);
  });
  return saidWith(app, id, file, (t) => t('dossiers.open.opened'));
}

/** What became of the file, and which of the files that it names are nowhere to be had. */
async function saidWith(app: Keeper, id: string, file: OpenedFile, words: InWords): Promise<Kept> {
  const missing = await missingFiles(app, id, file);
  const count = missing.length;
  if (count === 0) return { id, words };
  return {
    id,
    words: (t) =>
      `${words(t)} ${t('archive.opened-without', { count, names: namesInWords(missing, t) })}`,
  };
}

async function missingFiles(app: Keeper, id: string, file: OpenedFile): Promise<NamedFile[]> {
  const named = namedFiles(file.dossier);
  if (named.length === 0) return [];
  const held = new Set((await storeOf(app).files.held(id)).map(({ sha256 }) => sha256));
  return named.filter(({ sha256 }) => !held.has(sha256));
}

async function merged(app: Keeper, id: string, file: OpenedFile): Promise<number> {
  const here = (await storeOf(app).load(id))?.revisions ?? [];
  const pen = await penOf(app);
  const brought = importedRevisions(file, here, pen);
  const all = new Map([...here, ...brought].map((one) => [one.id, one]));
  const revived = revise([...all.values()], revivals(here, brought), pen);
  return storeOf(app).merge(id, [...brought, ...revived]);
}
