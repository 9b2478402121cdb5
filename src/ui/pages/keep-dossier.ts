import type { Translate } from '../../adapters/i18n';
import { askToPersistOnce } from '../../adapters/persistence/persistence';
import type { Dossiers } from '../../adapters/storage/dossiers';
import type { StoredLetter } from '../../adapters/storage/letter-rows';
import type { Change } from '../../domain/dossier/history';
import { revise, type Pen } from '../../domain/dossier/revise';
import type { Revision } from '../../domain/dossier/revision';
import type { App } from '../app-state.svelte';
import { authorOf } from './who-uses';

type Keeper = Pick<App, 'dossiers' | 'author' | 'newId'>;

export async function penOf(app: Keeper): Promise<Pen> {
  const author = (await authorOf(app)) ?? { name: '', function: '' };
  return { newId: app.newId, now: () => new Date().toISOString(), author };
}

/** @throws Error where the browser gives no storage: the pages offer nothing to keep there */
export function storeOf({ dossiers }: Pick<App, 'dossiers'>): Dossiers {
  if (dossiers === undefined) throw new Error('There is no storage');
  return dossiers;
}

/**
 * Stores a new dossier, with the letters that come with it, and returns its id; the browser is asked
 * to keep what it now holds.
 */
export async function keepNew(
  app: Keeper,
  revisions: readonly Revision[],
  id = app.newId(),
  letters: readonly StoredLetter[] = [],
): Promise<string> {
  await storeOf(app).create(id, revisions, letters);
  void askToPersistOnce();
  return id;
}

/** Stores a copy under a name of its own; its history comes with it. */
export async function keepCopy(
  app: Keeper,
  revisions: readonly Revision[],
  title: string,
  id?: string,
  letters?: readonly StoredLetter[],
): Promise<string> {
  const named = revise(revisions, [{ field: 'title', value: title }], await penOf(app));
  return keepNew(app, [...revisions, ...named], id, letters);
}

/** Stores a copy of a dossier of this device, with its files and letters, under a name of its own. */
export async function copyStored(app: Keeper, from: string, title: string): Promise<string> {
  const { files, letters } = storeOf(app);
  const revisions = await historyOf(app, from);
  const written = await letters.all(from);
  const id = app.newId();
  const act = await files.share(from, id);
  try {
    return await keepCopy(app, revisions, title, id, written);
  } catch (error) {
    await files.takeBack(id, new Set([act])).catch(() => undefined);
    throw error;
  }
}

/** Writes changes into a stored dossier. */
export async function keepChanges(
  app: Keeper,
  id: string,
  changes: readonly Change[],
): Promise<void> {
  const made = revise(await historyOf(app, id), changes, await penOf(app));
  await storeOf(app).merge(id, made);
}

/** @throws StorageFault when the dossier was erased in the meantime */
async function historyOf(app: Keeper, id: string): Promise<readonly Revision[]> {
  const stored = await storeOf(app).load(id);
  if (stored === undefined) throw new Error('The dossier is gone');
  return stored.revisions;
}

/** « X (copy) », « X (copy 2) »…: the first that no other dossier goes by. */
export function copyName(t: Translate, name: string, taken: readonly string[]): string {
  let candidate = t('dossiers.copy-name', { name });
  for (let number = 2; taken.includes(candidate); number += 1) {
    candidate = t('dossiers.copy-name-again', { name, number: String(number) });
  }
  return candidate;
}
