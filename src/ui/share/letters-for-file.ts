import type { StoredLetter } from '../../adapters/storage/letter-rows';
import type { App } from '../app-state.svelte';
import type { Session } from '../session.svelte';

/** Every letter of a dossier as stored, with what storage has refused of the open ones. */
export async function lettersFor(
  { dossiers }: Pick<App, 'dossiers'>,
  session: Pick<Session, 'id' | 'unsavedLetters'>,
): Promise<StoredLetter[]> {
  // storage may be what has failed: what was not stored is saved all the same
  const stored = (await dossiers?.letters.all(session.id).catch(() => [])) ?? [];
  const letters = new Map(stored.map((letter) => [letter.letterId, letter]));
  for (const { letterId, rows } of session.unsavedLetters()) {
    const known = letters.get(letterId) ?? { letterId, rows: [], versions: [] };
    const ids = new Set(known.rows.map(({ id }) => id));
    letters.set(letterId, {
      ...known,
      rows: [...known.rows, ...rows.filter(({ id }) => !ids.has(id))],
    });
  }
  return [...letters.values()];
}
