import { askToPersistOnce } from '../../adapters/persistence/persistence';
import { guestIdOf } from '../../adapters/storage/guest-id';
import type { Import } from '../../adapters/storage/imports';
import type { ImportRow } from '../../adapters/storage/letter-rows';
import { digestOf } from '../../adapters/zip/digest';
import { derive } from '../../domain/dossier/history';
import type { Author } from '../../domain/dossier/revision';
import { checkReply, type ReplyFault } from '../../domain/share/check-reply';
import { isForged } from '../../domain/share/forged';
import type { App, InWords } from '../app-state.svelte';
import { penOf, storeOf } from '../pages/keep-dossier';
import type { Keeping } from '../pages/keep-files';
import { keepOpened, presentDossier, stateHere } from '../pages/open-dossier';
import { addressOf } from '../routes';
import type { Arrived } from './arrived';
import { bringsMore } from './brings-more';
import { rememberOpened } from './just-opened';
import { allRows } from './letter-rows-of';
import { comingFrom } from './report';

type Keeper = Pick<App, 'dossiers' | 'author' | 'newId'>;

/** Why a whole file cannot be taken here; each has words in `refusal-words.ts`. */
export type Refusal = ReplyFault | 'reply-not-here' | 'own-invitation' | 'share-exceeds';

export type Arrival =
  | { kind: 'arrived'; address: string; words?: InWords }
  /** `address`: where to go instead, if anywhere */
  | { kind: 'refused'; code: Refusal; address?: string };

/**
 * What becomes of a file that was opened: what is new here is stored at once and shown; what is
 * another state of something that is here waits for a decision, and its report is shown. What is here
 * already changes in no case.
 *
 * @throws StorageFault; the reason of the signal once it is aborted
 */
export async function arrive(
  app: Keeper,
  name: string,
  opening: Arrived,
  keeping: Keeping,
): Promise<Arrival> {
  if (opening.kind === 'invitation') return invited(app, name, opening);
  if (opening.kind === 'reply') return answered(app, name, opening);
  const { id: ofFile, isExample, revisions } = opening.file;
  const here = await stateHere(app, opening.file);
  // a deleted one comes back with the file
  const known = here?.revisions ?? (isExample ? [] : await historyOf(app, ofFile));
  if (isForged(known, revisions)) return { kind: 'refused', code: 'share-exceeds' };
  if (here === undefined) {
    const { id, words } = await keepOpened(app, opening, keeping);
    return { kind: 'arrived', address: addressOf({ id, isExample: false }, 'tasks'), words };
  }
  const { content: file, from } = opening;
  const given = { dossierId: here.row.id, name, kind: 'copy' as const, file, from };
  const row = await waiting(app, given, opening);
  return reported({ id: here.row.id, isExample: false }, row);
}

const historyOf = async (app: Keeper, id: string | undefined) =>
  id === undefined ? [] : storeOf(app).history(id);

async function answered(
  app: Keeper,
  name: string,
  opening: Extract<Arrived, { kind: 'reply' }>,
): Promise<Arrival> {
  const { reply, content: file } = opening;
  const { dossierId, letterId, invitationId, from } = reply;
  const here = await presentDossier(app, dossierId);
  if (here === undefined) return ownReply(app, name, opening);
  const { revisions } = here;
  const checked = checkReply(reply, { id: dossierId, revisions, dossier: derive(revisions) });
  if (checked.kind === 'refused') return checked;
  const summary = { letterId, invitationId, isOlder: checked.isOlder };
  const given = { dossierId, name, kind: 'reply' as const, file, from, summary };
  const row = await waiting(app, given, opening);
  return reported({ id: dossierId, isExample: false }, row);
}

/** Whoever was invited opens what they sent, or what they saved when storage was full. */
async function ownReply(
  app: Keeper,
  name: string,
  opening: Extract<Arrived, { kind: 'reply' }>,
): Promise<Arrival> {
  const { reply, content: file } = opening;
  const { letterId, invitationId, from } = reply;
  const dossierId = guestIdOf(reply.dossierId, letterId);
  const known = await presentDossier(app, dossierId);
  if (known === undefined) return { kind: 'refused', code: 'reply-not-here' };
  if (isForged(known.revisions, reply.revisions)) return { kind: 'refused', code: 'forged' };
  const summary = { letterId, invitationId };
  const given = { dossierId, name, kind: 'reply' as const, file, from, summary };
  const row = await waiting(app, given, opening);
  return reported({ id: dossierId, isExample: false, isGuest: true }, row);
}

/** The letter is shown straight away where it is new here, or its dossier was never on this device. */
async function invited(
  app: Keeper,
  name: string,
  opening: Extract<Arrived, { kind: 'invitation' }>,
): Promise<Arrival> {
  const { invitation, content: file } = opening;
  const { dossierId, letterId, invitationId, from, revisions, letter } = invitation;
  const own = await storeOf(app).open(dossierId);
  if (own !== undefined && own.row.removedAt === undefined) {
    const address = addressOf({ id: dossierId, isExample: false }, 'letter', letterId);
    return { kind: 'refused', code: 'own-invitation', address };
  }
  // with the storage that is open by now: this page opens without it
  const id = guestIdOf(dossierId, letterId);
  const guest = { id, isExample: false, isGuest: true };
  const known = await storeOf(app).open(id);
  if (isForged(await historyOf(app, id), revisions)) {
    return { kind: 'refused', code: 'share-exceeds' };
  }
  const summary = { letterId, invitationId };
  const given = { dossierId: id, name, kind: 'invitation' as const, file, from, summary };
  if (known !== undefined && known.row.removedAt === undefined) {
    return reported(guest, await waiting(app, given, opening));
  }
  await storeOf(app).createGuest(
    { dossierId, letterId },
    { revisions, ...allRows([letter]), import: await described(app, given, opening.sha256) },
  );
  void askToPersistOnce();
  return { kind: 'arrived', address: addressOf(guest, 'letter') };
}

type Given = Pick<ImportRow, 'dossierId' | 'name' | 'kind' | 'file' | 'summary'> & {
  from: Author | undefined;
};

/**
 * Keeps the file until a person decides; one that was opened before is found again, unless it was taken
 * in and what came with it has been lost since.
 */
async function waiting(app: Keeper, given: Given, opening: Arrived): Promise<string> {
  const { imports } = storeOf(app);
  // worked out while the file is being kept; where that fails, the page of the report asks again
  const told = comingFrom(app, given.dossierId, opening);
  told.catch(() => undefined);
  const [one, all] = await Promise.all([
    described(app, given, opening.sha256),
    imports.of(given.dossierId),
  ]);
  const before = all.find(({ sha256 }) => sha256 === one.sha256);
  const isSpent = before?.status === 'taken' && (await bringsMore(app, given.dossierId, opening));
  const same = isSpent ? undefined : before;
  const id = same?.id ?? one.id;
  if (same === undefined) await imports.add(one);
  rememberOpened(id, opening, told);
  return id;
}

async function described(app: Keeper, given: Given, known: string | undefined): Promise<Import> {
  const { author } = await penOf(app);
  const sha256 = known ?? (await digestOf(given.file.stream())).sha256;
  return { ...given, id: app.newId(), at: new Date().toISOString(), author, sha256 };
}

const reported = (
  place: { id: string; isExample: boolean; isGuest?: boolean },
  item: string,
): Arrival => ({ kind: 'arrived', address: addressOf(place, 'received', item) });
