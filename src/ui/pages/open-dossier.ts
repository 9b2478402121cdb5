import { namedFiles, type NamedFile } from '../../adapters/files/named-files';
import type { Translate } from '../../adapters/i18n';
import { askToPersistOnce } from '../../adapters/persistence/persistence';
import type { AttachedFile } from '../../adapters/share/open-share';
import type { OpenedFile } from '../../domain/dossier/file';
import { importedRevisions, revivals } from '../../domain/dossier/import';
import { revise } from '../../domain/dossier/revise';
import type { Revision } from '../../domain/dossier/revision';
import type { StoredDossier } from '../../adapters/storage/dossiers';
import type { SharedLetter } from '../../domain/share/shared';
import type { App, InWords } from '../app-state.svelte';
import { allRows } from '../receive/letter-rows-of';
import { dossierName } from '../shell/dossier-name';
import { copyName, penOf, storeOf } from './keep-dossier';
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
  return file.id === undefined || file.isExample ? undefined : presentDossier(app, file.id);
}

/** A dossier of this device that is not deleted, its history read without holding the page up. */
export async function presentDossier(app: Keeper, id: string): Promise<StoredDossier | undefined> {
  const opened = await storeOf(app).open(id);
  if (opened === undefined || opened.row.removedAt !== undefined) return undefined;
  const { row, revisions, isWhole } = opened;
  return { row, revisions: isWhole ? revisions : await storeOf(app).history(id) };
}

/** A dossier file with what came in it. */
export interface Opened {
  file: OpenedFile;
  attached: readonly AttachedFile[];
  letters: readonly SharedLetter[];
}

/** Stores what a file holds; a deleted dossier of the same identity comes back with it. */
export async function keepOpened(
  app: Keeper,
  opened: Opened,
  keeping: Keeping = {},
): Promise<Kept> {
  const { file } = opened;
  const isNameless = file.id === undefined || file.id === reservedId || file.isExample;
  const id = isNameless ? app.newId() : (file.id ?? app.newId());
  const before = isNameless ? undefined : await storeOf(app).load(id);
  const revisions = before
    ? await joined(app, before.revisions, file)
    : importedRevisions(file, [], await penOf(app));
  // a deleted dossier comes back within the same write, or not at all
  await stored(app, { id, revisions, opened, keeping, isNew: before === undefined });
  const how = before ? 'restored' : file.isExample ? 'opened-example' : 'opened';
  return saidWith(app, id, file, (t) => t(`dossiers.open.${how}`));
}

/** Stores a file as a dossier of its own, under a name that tells it from the one it came from. */
export async function keepApart(
  app: Keeper,
  opened: Opened,
  t: Translate,
  keeping: Keeping = {},
): Promise<Kept> {
  const { file } = opened;
  const id = app.newId();
  const pen = await penOf(app);
  const brought = importedRevisions(file, [], pen);
  const title = copyName(t, dossierName(t, file.dossier), []);
  const named = revise(brought, [{ field: 'title', value: title }], pen);
  await stored(app, { id, revisions: [...brought, ...named], opened, keeping, isNew: true });
  return saidWith(app, id, file, (t) => t('dossiers.open.opened'));
}

interface ToStore {
  id: string;
  revisions: readonly Revision[];
  opened: Opened;
  keeping: Keeping;
  isNew: boolean;
}

async function stored(
  app: Keeper,
  { id, revisions, opened, keeping, isNew }: ToStore,
): Promise<void> {
  const { attached, letters } = opened;
  await withFiles(app, id, attached, keeping, () =>
    storeOf(app).takeIn({ dossierId: id, revisions, ...allRows(letters), isNew }),
  );
  void askToPersistOnce();
}

/** What a deleted dossier has not, with what brings back items that one side had removed. */
async function joined(
  app: Keeper,
  here: readonly Revision[],
  file: OpenedFile,
): Promise<Revision[]> {
  const pen = await penOf(app);
  const brought = importedRevisions(file, here, pen);
  const all = new Map([...here, ...brought].map((one) => [one.id, one]));
  return [...brought, ...revise([...all.values()], revivals(here, brought), pen)];
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

/** Files that a dossier file names and that this device does not hold for the dossier. */
export async function missingFiles(
  app: Keeper,
  id: string,
  file: OpenedFile,
): Promise<NamedFile[]> {
  const named = namedFiles(file.dossier);
  if (named.length === 0) return [];
  const held = new Set((await storeOf(app).files.held(id)).map(({ sha256 }) => sha256));
  return named.filter(({ sha256 }) => !held.has(sha256));
}
