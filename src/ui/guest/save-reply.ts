import { saveBlob } from '../../adapters/files/save-file';
import type { App } from '../app-state.svelte';
import type { Session } from '../session.svelte';
import { makeReplyFile } from './reply-file';

type Keeper = Pick<App, 'dossiers' | 'author' | 'newId' | 'today' | 'tell'>;

/**
 * Saves what a guest has written to a file: a reply, whole and not closed, since a guest holds no
 * dossier of which a file could be made.
 */
export async function saveReply(app: Keeper, session: Session): Promise<void> {
  try {
    const wishes = { isClean: false, passphrase: '' };
    const { name, content } = await makeReplyFile(app, session, wishes);
    saveBlob(name, content);
  } catch {
    app.tell({ text: (t) => t('guest.reply.failed') });
  }
}
