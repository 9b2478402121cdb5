import { stateOf } from '../../adapters/letters/letter-doc';
import { makeInvitation } from '../../adapters/share/make-invitation';
import type { Endorsement } from '../../domain/dossier/dossier';
import { joinedName, latinName, whoApplies } from '../../domain/dossier/file-name';
import type { App } from '../app-state.svelte';
import { authorOf } from '../pages/who-uses';
import type { Session } from '../session.svelte';
import { keepVersion } from '../workshop/keep-version';
import type { MadeFile } from './making.svelte';
import { wholeHistory } from './whole-history';
import type { Wishes } from './wishes.svelte';

/** Which letter is handed over, to whom, and by which invitation. */
interface Task {
  letterId: string;
  invitationId: string;
  organisation: Endorsement;
}

/**
 * Makes the file of an invitation: the letter as it stands in this tab, and nothing of the dossier but
 * what the letter needs. What the letter says is kept as a version.
 *
 * @throws Error when it cannot be made
 */
export async function makeInvitationFile(
  app: Pick<App, 'dossiers' | 'author' | 'newId' | 'today'>,
  session: Session,
  { letterId, invitationId, organisation }: Task,
  wishes: Wishes,
): Promise<MadeFile> {
  const room = await session.openLetter(letterId);
  const { texts, changedAt, changedBy } = room.texts();
  const update = stateOf(room.doc);
  await room.close();
  const savedAt = new Date();
  const now = savedAt.toISOString();
  const from = (await authorOf(app)) ?? { name: '', function: '' };
  const content = await makeInvitation({
    dossierId: session.id,
    letterId,
    invitationId,
    revisions: await wholeHistory(app, session),
    rows: [{ id: app.newId(), at: changedAt ?? now, author: changedBy ?? from, update }],
    from,
    ...wishes,
    savedAt,
  });
  // a file that was made is there, even where its text cannot be kept a second time
  if (Object.keys(texts).length > 0) await keepVersion(app, session, letterId, texts, 'sent');
  return { name: nameOf(session, organisation, app.today().toString()), content };
}

/** `tarchih-invitation-reseau-eau-ben-guerir-07.427.01.01-2026-11-22.tarchih` */
function nameOf({ dossier }: Session, { organisation }: Endorsement, day: string): string {
  const { fr = '', en = '' } = organisation ?? {};
  const to = latinName(fr) || latinName(en);
  return `${joinedName('tarchih-invitation', to, ...whoApplies(dossier), day)}.tarchih`;
}
