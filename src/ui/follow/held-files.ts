import type { Dossiers } from '../../adapters/storage/dossiers';
import { fromObservable } from '../observe.svelte';

type Held = ReadonlySet<string> | undefined;

/** The files of which this device holds the bytes; undefined before that is known, and without storage. */
export function heldFiles(dossiers: Dossiers | undefined, id: string): { readonly current: Held } {
  if (dossiers === undefined) return { current: undefined };
  const watched = fromObservable<readonly { sha256: string }[] | undefined>(
    dossiers.files.watchHeld(id),
    undefined,
  );
  return {
    get current() {
      return watched.current && new Set(watched.current.map(({ sha256 }) => sha256));
    },
  };
}
