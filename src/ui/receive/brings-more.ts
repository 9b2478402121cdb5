import type { App } from '../app-state.svelte';
import { storeOf } from '../pages/keep-dossier';
import type { Arrived } from './arrived';

/** Whether attached files or kept versions come with it that are not here. */
export async function bringsMore(
  app: Pick<App, 'dossiers'>,
  dossierId: string,
  arrived: Arrived,
): Promise<boolean> {
  if (arrived.kind !== 'file') return false;
  const { files, letters } = storeOf(app);
  const held = new Set((await files.held(dossierId)).map(({ sha256 }) => sha256));
  for (const { sha256, size } of arrived.attached) {
    // what is noted may be lost all the same
    if (!held.has(sha256) || (await files.blobOf(sha256))?.size !== size) return true;
  }
  const some = arrived.letters.filter(({ versions }) => versions.length > 0);
  const kept = await Promise.all(some.map(({ letterId }) => letters.versions(dossierId, letterId)));
  const known = new Set(kept.flat().map(({ id }) => id));
  return some.some(({ versions }) => versions.some(({ id }) => !known.has(id)));
}
