import type { HeldFile } from '../../adapters/storage/files';
import type { App } from '../app-state.svelte';
import { fromObservable } from '../observe.svelte';
import type { Session } from '../session.svelte';

const none: { readonly current: readonly HeldFile[] } = { current: [] };

/** The files whose bytes this device holds for a dossier; undefined until the device has said it. */
export function heldFiles(
  { dossiers }: Pick<App, 'dossiers'>,
  session: Pick<Session, 'id' | 'readOnly'>,
): { readonly current: readonly HeldFile[] | undefined } {
  if (dossiers === undefined) return none;
  return fromObservable<readonly HeldFile[] | undefined>(
    dossiers.files.watchHeld(session.id),
    undefined,
  );
}

/** The same as a set of their SHA-256. */
export const idsOf = (held: readonly HeldFile[]): ReadonlySet<string> =>
  new Set(held.map(({ sha256 }) => sha256));
