import { stateOf } from '../../adapters/letters/letter-doc';
import { makeReply } from '../../adapters/share/make-reply';
import type { Revision } from '../../domain/dossier/revision';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import type { App } from '../app-state.svelte';
import { authorOf } from '../pages/who-uses';
import { broughtBy } from '../receive/brought-by';
import type { Session } from '../session.svelte';
import type { MadeFile } from '../share/making.svelte';
import type { Wishes } from '../share/wishes.svelte';
import { keepVersion } from '../workshop/keep-version';
import { guestLetterOf } from './guest-letter';
import { replyName } from './reply-name';

type Keeper = Pick<App, 'dossiers' | 'author' | 'newId' | 'today'>;

/**
 * Makes the reply of a guest: the letter as it stands in this tab, with what storage may have refused,
 * and what the organisation has written about itself. It also keeps what the letter says as a version.
 *
 * @throws Error where there is no invitation, or the file cannot be made
 */
export async function makeReplyFile(
  app: Keeper,
  session: Session,
  wishes: Wishes,
): Promise<MadeFile> {
  const task = guestLetterOf(session.dossier);
  if (task === undefined || session.guest === undefined) throw new Error('There is no invitation');
  const { letterId, invitation } = task;
  const { texts, changedAt, changedBy, update } = await letterNow(session, letterId);
  const now = new Date();
  const author = (await authorOf(app)) ?? { name: '', function: '' };
  const revisions = await historyOf(app, session);
  const row = { id: app.newId(), at: changedAt ?? now.toISOString(), author: changedBy ?? author };
  const content = await makeReply({
    dossierId: session.guest.dossierId,
    letterId,
    invitationId: invitation.id,
    revisions,
    given: await givenIds(app, session.id, revisions),
    rows: update === undefined ? [] : [{ ...row, update }],
    from: author,
    ...wishes,
    savedAt: now,
  });
  // a reply that was made is there, even where its text cannot be kept a second time
  await keepVersion(app, session, letterId, texts, 'sent');
  return { name: replyName(session.dossier, app.today().toString()), content };
}

type LetterNow = Omit<LetterTexts, 'letterId'> & { update: Uint8Array | undefined };

/**
 * What the letter says in this tab, and its whole state. Where storage answers no more, a letter that
 * nobody has open here has nothing to lose; what was written beside it goes without it.
 */
async function letterNow(session: Session, letterId: string): Promise<LetterNow> {
  const room = await session.openLetter(letterId).catch((cause: unknown) => {
    if (session.saveState === 'failed') return undefined;
    throw cause;
  });
  if (room === undefined) {
    return { texts: {}, changedAt: undefined, changedBy: undefined, update: undefined };
  }
  try {
    return { ...room.texts(), update: stateOf(room.doc) };
  } finally {
    await room.close();
  }
}

/** From here on, what the reply holds is never replaced, only followed. */
async function historyOf({ dossiers }: Keeper, session: Session): Promise<readonly Revision[]> {
  await session.readWhole().catch(() => undefined);
  const stored = await dossiers?.seal(session.id).catch(() => undefined);
  // what is still on its way to storage belongs in the reply as well
  const all = [...(stored ?? []), ...session.revisions];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/**
 * Ids of the revisions that came with invitations: those who invite have them. They are of nobody; one
 * that names its author was written here when an invitation was taken in, and others may rest on it.
 */
async function givenIds(
  { dossiers }: Keeper,
  guestId: string,
  revisions: readonly Revision[],
): Promise<ReadonlySet<string>> {
  // sent along where nobody can tell, they are known to those who invite
  const imports = (await dossiers?.imports.of(guestId).catch(() => [])) ?? [];
  const invitations = imports.filter(({ kind }) => kind === 'invitation');
  const ofFiles = new Set(invitations.flatMap((one) => broughtBy(one).revisions));
  const ofNobody = revisions.filter(({ author }) => author.name + author.function === '');
  return new Set(ofNobody.map(({ id }) => id).filter((id) => ofFiles.has(id)));
}
