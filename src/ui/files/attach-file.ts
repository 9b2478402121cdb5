import { takeInFile, type IntakeOptions } from '../../adapters/attachments/intake';
import type { TakenIn } from '../../adapters/attachments/messages';
import type { Dossiers } from '../../adapters/storage/dossiers';
import type { Change } from '../../domain/dossier/history';
import { safeName } from '../../domain/files/file-name';
import { roomFault, sizeFault } from '../../domain/files/room';
import { nextOrder } from '../answers/list-acts';
import type { Session } from '../session.svelte';
import { AttachFault } from './attach-fault';
import { fileInfo } from './file-info';

/** Where an attached file goes, and with what it is taken in. */
export interface Attaching {
  session: Session;
  files: Dossiers['files'];
  /** today, as a date */
  today: string;
  /** what names the file where it is used, written together with the register */
  use: (sha256: string) => readonly Change[];
  /** the one file that is wanted: any other is refused */
  wanted?: string | undefined;
  takeIn?: typeof takeInFile;
}

export interface Attached {
  /** `same`: it was attached already; `completed`: so it was, but without its bytes on this device */
  is: 'new' | 'same' | 'completed';
  sha256: string;
  /** the name it has in the register */
  name: string;
}

export interface AttachOptions extends IntakeOptions {
  /** the bytes are read, and now being kept: this is short, and not cancelled */
  onKeeping?: () => void;
}

/**
 * Takes a chosen file into a dossier: its bytes first, then register and use as one act, so that
 * nothing half is left whenever it ends.
 *
 * @throws AttachFault, IntakeFault, StorageFault; the reason of the signal once it is aborted
 */
export async function attachFile(
  file: File,
  { session, files, today, use, wanted, takeIn = takeInFile }: Attaching,
  { onKeeping, ...options }: AttachOptions = {},
): Promise<Attached> {
  const early = sizeFault(file.size);
  if (early !== undefined) throw new AttachFault(early);
  const taken = await takeIn(file, options);
  const { sha256, crc32, blob } = taken;
  if (wanted !== undefined && wanted !== sha256) throw new AttachFault('other-file');
  const known = session.dossier.attachments?.some(({ id }) => id === sha256) === true;
  const late = known ? undefined : roomFault(session.dossier, blob.size);
  if (late !== undefined) throw new AttachFault(late);
  const held = known ? await files.held(session.id) : [];
  const isHeld = held.some((one) => one.sha256 === sha256);
  options.signal?.throwIfAborted();
  onKeeping?.();
  // also of one that is held: perhaps for another dossier alone
  await files.keep(session.id, { sha256, crc32, blob });
  const registered = known ? [] : registering(session, file.name, taken, today);
  const changes = [...registered, ...use(sha256)];
  if (changes.length > 0) session.setAll(changes);
  const { name } = fileInfo(session, sha256);
  return { is: isHeld ? 'same' : known ? 'completed' : 'new', sha256, name };
}

/** One that was removed before comes back as it is now. */
function registering(
  session: Session,
  name: string,
  { sha256, type, blob }: TakenIn,
  today: string,
): Change[] {
  const base = `attachments/${sha256}`;
  const wasRemoved = session.said(`${base}/removed`) === true;
  return [
    { field: `${base}/order`, value: nextOrder(session, 'attachments') },
    ...(wasRemoved ? [{ field: `${base}/removed`, value: null }] : []),
    { field: `${base}/name`, value: safeName(name, type) },
    { field: `${base}/size`, value: blob.size },
    { field: `${base}/type`, value: type },
    { field: `${base}/addedOn`, value: today },
  ];
}
