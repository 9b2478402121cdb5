import type { App } from '../app-state.svelte';
import { undoable } from '../answers/undoable';
import { isolated, short } from '../fields/item-words';
import type { Session } from '../session.svelte';
import { fileInfo } from './file-info';

/** Takes a file out of one place where it is used, and says how to take that back. */
export function takeOut(app: Pick<App, 'tell'>, session: Session, field: string, sha256: string) {
  const name = short(fileInfo(session, sha256).name);
  const undo = undoable(session, [{ field, value: null }]);
  app.tell({
    text: (t) => t('files.taken-out', { name: isolated(name || t('files.unnamed')) }),
    action: { label: (t) => t('parts.undo'), run: undo },
  });
}
