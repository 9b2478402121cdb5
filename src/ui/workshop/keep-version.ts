import type { LetterVersion } from '../../adapters/storage/letter-rows';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import type { App } from '../app-state.svelte';
import { authorOf } from '../pages/who-uses';
import type { Session } from '../session.svelte';

/** Keeps what a letter says now, to be read and brought back. Resolves with whether it is kept. */
export async function keepVersion(
  app: Pick<App, 'dossiers' | 'author' | 'newId'>,
  session: Pick<Session, 'id'>,
  letterId: string,
  texts: LetterTexts['texts'],
  reason: LetterVersion['reason'],
): Promise<boolean> {
  try {
    const version: LetterVersion = {
      id: app.newId(),
      at: new Date().toISOString(),
      author: (await authorOf(app)) ?? { name: '', function: '' },
      reason,
      texts,
    };
    await app.dossiers?.letters.keepVersion(session.id, letterId, version);
    return app.dossiers !== undefined;
  } catch {
    return false;
  }
}
