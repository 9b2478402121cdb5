import type { Revision } from '../../domain/dossier/revision';
import type { App } from '../app-state.svelte';
import type { Session } from '../session.svelte';

/**
 * The whole history for a file: what it holds is from here on never replaced, only followed. What is
 * still on its way to storage belongs to it as well.
 */
export async function wholeHistory(
  { dossiers }: Pick<App, 'dossiers'>,
  session: Session,
): Promise<readonly Revision[]> {
  // of a long history the older part may not be at hand yet
  await session.readWhole().catch(() => undefined);
  const isStored = session.readOnly === false && session.saveState !== 'failed';
  // a full disk refuses even this: the file is made all the same
  const sealed = isStored ? await dossiers?.seal(session.id).catch(() => undefined) : undefined;
  const all = [...(sealed ?? []), ...session.revisions];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
