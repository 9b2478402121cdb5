import { makeCopy } from '../../adapters/share/make-copy';
import { joinedName, whoApplies } from '../../domain/dossier/file-name';
import type { App } from '../app-state.svelte';
import { tellLeftOut } from '../pages/left-out';
import { authorOf } from '../pages/who-uses';
import type { Session } from '../session.svelte';
import { lettersFor } from './letters-for-file';
import type { MadeFile } from './making.svelte';
import { wholeHistory } from './whole-history';
import type { Wishes } from './wishes.svelte';

/**
 * Makes a copy of a dossier for a colleague: answers, letters and attached files.
 *
 * @throws Error when it cannot be made
 */
export async function makeCopyFile(
  app: Pick<App, 'dossiers' | 'author' | 'newId' | 'today' | 'tell'>,
  session: Session,
  wishes: Wishes,
): Promise<MadeFile> {
  const { dossier, id } = session;
  const from = await authorOf(app);
  const matter = {
    id,
    dossier,
    revisions: await wholeHistory(app, session),
    letters: await lettersFor(app, session),
  };
  const { blob, ...left } = await makeCopy(matter, { ...wishes, from, files: app.dossiers?.files });
  tellLeftOut(app, left);
  const day = app.today().toString();
  return { name: `${joinedName('tarchih', ...whoApplies(dossier), day)}.tarchih`, content: blob };
}
