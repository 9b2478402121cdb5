import { todayInCasablanca } from '../../domain/calendar/casablanca';
import { composeZip, mostComposed, type Part } from '../zip/compose-zip';
import { crc32Of } from '../zip/digest';
import type { Saving } from './gather-files';
import { saveBlob, saveTextFile } from './save-file';

/**
 * Offers everything a database holds, whatever version wrote it, for that version to read: a text, or
 * archives of the text and of the bytes it refers to, as many as it takes.
 *
 * @returns how many contents could not be read, and are not in it
 * @throws the reason of the signal once it is aborted
 */
export async function saveDump(
  tables: Record<string, unknown[]>,
  { onProgress, signal }: Omit<Saving, 'files'> = {},
): Promise<number> {
  const contents: Blob[] = [];
  const savedAt = new Date();
  const dump = { format: 'tarchih-database', savedAt: savedAt.toISOString(), tables };
  const text = `${JSON.stringify(withoutBytes(dump, contents), null, 2)}\n`;
  const name = `tarchih-${todayInCasablanca().toString()}`;
  if (contents.length === 0) {
    saveTextFile(`${name}.json`, text);
    return 0;
  }
  const total = contents.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const parts: Part[] = [await described('database.json', new Blob([text]))];
  for (const [index, content] of contents.entries()) {
    const onBytes = (count: number) => {
      signal?.throwIfAborted();
      onProgress?.((done += count), total);
    };
    const part = await described(nameOf(index), content, onBytes).catch(() => undefined);
    signal?.throwIfAborted();
    if (part) parts.push(part);
  }
  for (const [index, some] of inArchives(parts).entries()) {
    saveBlob(`${name}${index === 0 ? '' : `-${String(index + 1)}`}.zip`, composeZip(some, savedAt));
  }
  return contents.length + 1 - parts.length;
}

/** The parts in their order, no more at a time than an archive can hold. */
function inArchives(parts: readonly Part[]): Part[][] {
  const archives: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    if (part.content.size > room || (archives.at(-1)?.length ?? mostTogether) >= mostTogether) {
      archives.push([]);
      room = mostComposed;
    }
    archives.at(-1)?.push(part);
    room -= part.content.size;
  }
  return archives;
}

const mostTogether = 10_000;

const nameOf = (index: number) => `files/${String(index + 1)}`;

/** What JSON can say of a value; bytes are put aside, and `{ "$bytes": "files/1" }` is in their place. */
function withoutBytes(value: unknown, contents: Blob[]): unknown {
  const bytes = bytesOf(value);
  if (bytes) return { $bytes: nameOf(contents.push(bytes) - 1) };
  if (Array.isArray(value)) return value.map((one) => withoutBytes(one, contents));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withoutBytes(one, contents)]),
  );
}

function bytesOf(value: unknown): Blob | undefined {
  if (value instanceof Blob) return value;
  const isBytes = value instanceof ArrayBuffer || ArrayBuffer.isView(value);
  return isBytes ? new Blob([value as BufferSource]) : undefined;
}

async function described(
  name: string,
  content: Blob,
  onBytes?: (count: number) => void,
): Promise<Part> {
  return { name, content, crc32: await crc32Of(content.stream(), onBytes) };
}
