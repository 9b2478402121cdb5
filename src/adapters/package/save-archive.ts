import type { Course } from './read-files';

/** Why an archive was not saved; each maps to `package.saving.<code>`. */
export type SaveFaultCode =
  /** the person has closed the window that asks where, or has cancelled */
  | 'dismissed'
  | 'cancelled'
  /** the browser, or the person, gives no leave to write there */
  | 'refused'
  | 'disk-full'
  /** the attached files can be read no more */
  | 'source-gone'
  | 'unwritable';

/** An archive that was not saved; nothing half is left. */
export class SaveFault extends Error {
  readonly code: SaveFaultCode;

  constructor(code: SaveFaultCode, cause?: unknown) {
    super(`package: ${code}`, { cause });
    this.name = 'SaveFault';
    this.code = code;
  }
}

/** The file a person has chosen, as far as it is used here. */
export interface ChosenFile {
  createWritable: () => Promise<{
    write: (part: Blob) => Promise<void>;
    close: () => Promise<void>;
    abort: (reason?: unknown) => Promise<void>;
  }>;
  getFile: () => Promise<{ size: number }>;
  /** not in every browser that asks where */
  remove?: () => Promise<void>;
}

type Picker = (options: {
  suggestedName: string;
  types: { description?: string; accept: Record<string, string[]> }[];
}) => Promise<ChosenFile>;

/** Asks where to save; undefined in browsers that have a folder for what is saved. */
export const savePicker = (
  scope: { showSaveFilePicker?: Picker } = globalThis as { showSaveFilePicker?: Picker },
): Picker | undefined => scope.showSaveFilePicker?.bind(scope);

/** In bytes: what is on its way at once, and how far a cancelled work still goes. */
const step = 8_000_000;

/**
 * Writes an archive to the file that a person chooses, a slice after the other: the browser moves the
 * bytes itself, so that none of them comes into the page's memory. To be called from a press of a button.
 *
 * @throws SaveFault; nothing half is left then, and a file that was there before stays as it was
 */
export async function saveArchive(
  pick: Picker,
  name: string,
  archive: Blob,
  { onProgress, signal }: Course,
): Promise<void> {
  const file = await pick({
    suggestedName: name,
    types: [{ accept: { 'application/zip': ['.zip'] } }],
  }).catch((error: unknown) => {
    throw new SaveFault(nameOf(error) === 'AbortError' ? 'dismissed' : 'refused', error);
  });
  let writable: Awaited<ReturnType<ChosenFile['createWritable']>> | undefined;
  try {
    writable = await file.createWritable();
    for (let at = 0; at < archive.size; at += step) {
      signal?.throwIfAborted();
      await writable.write(archive.slice(at, at + step));
      onProgress?.(Math.min(at + step, archive.size), archive.size);
    }
    signal?.throwIfAborted();
    await writable.close();
  } catch (error) {
    await writable?.abort().catch(() => undefined);
    await removeEmpty(file);
    throw new SaveFault(signal?.aborted === true ? 'cancelled' : codeOf(error), error);
  }
}

/** The picker makes an empty file of a new name; it would look like what was wanted. */
async function removeEmpty(file: ChosenFile): Promise<void> {
  try {
    const { size } = await file.getFile();
    if (size === 0) await file.remove?.();
  } catch {
    // it is gone already, or may not be touched
  }
}

const codes: ReadonlyMap<string, SaveFaultCode> = new Map([
  ['QuotaExceededError', 'disk-full'],
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NoModificationAllowedError', 'refused'],
  ['NotReadableError', 'source-gone'],
]);

const codeOf = (error: unknown): SaveFaultCode => codes.get(nameOf(error)) ?? 'unwritable';
const nameOf = (error: unknown): string => (error as { name?: string } | undefined)?.name ?? '';
