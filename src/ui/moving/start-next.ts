import { currentFields, derive } from '../../domain/dossier/history';
import { revise } from '../../domain/dossier/revise';
import { filesInUse } from '../../domain/files/in-use';
import {
  carriedHistory,
  nextEditionChanges,
  type NextEdition,
} from '../../domain/moving/next-edition';
import type { App } from '../app-state.svelte';
import { keepNew, penOf, storeOf } from '../pages/keep-dossier';
import type { Session } from '../session.svelte';

type Keeper = Pick<App, 'dossiers' | 'author' | 'newId'>;

/**
 * Makes of a dossier one for another call, with its history, the texts of its letters and the files it
 * goes on naming; the dossier itself is not touched. Made whole or not at all.
 *
 * @returns the id of the new dossier
 * @throws StorageFault when the device cannot keep it
 */
export async function startNext(
  app: Keeper,
  session: Session,
  chosen: NextEdition,
): Promise<string> {
  // of a long history the older part may not be at hand yet
  await session.readWhole();
  const history = carriedHistory(session.revisions);
  const changes = nextEditionChanges(currentFields(history), chosen);
  const revisions = [...history, ...revise(history, changes, await penOf(app))];
  const letters = await storeOf(app).letters.all(session.id);
  const id = await keepNew(app, revisions, app.newId(), letters);
  try {
    // the bytes are kept once; what the new dossier does not name stays with the earlier one alone
    await storeOf(app).files.share(session.id, id, filesInUse(derive(revisions)));
  } catch (error) {
    await storeOf(app)
      .remove(id)
      .catch(() => undefined);
    throw error;
  }
  return id;
}
