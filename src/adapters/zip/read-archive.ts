import type { Bytes } from '../attachments/bytes';
import type { ArchiveFault, ArchiveFaultCode } from './archive-fault';
import { digestOf, digestOfBytes, type Digest } from './digest';
import { dossierEntry, manifestEntry, readLetterEntry, replyEntry, sealedEntry } from './entries';
import { isFileEntry } from './entry-names';
import { HeldBytes, type Source } from './held-bytes';
import { largestArchive } from './largest-archive';
import { largestLetters } from './limits';
import { listEntries, type ListedEntry } from './list-entries';
import { isOfOneLetter, mainEntryOf, readManifest, type Manifest } from './manifest';
import { bytesOf, contentOf, type Packed } from './packed-content';

/** An attached file of an archive, verified. */
export interface PackedFile extends Digest, Packed {
  name: string;
}

/** What an archive holds of a letter, as it was written: nobody has looked at it yet. */
export interface PackedLetter {
  letterId: string;
  text: string;
  bytes: Uint8Array;
}

export type ReadArchive =
  | {
      kind: 'archive';
      manifest: Manifest;
      /** of the entry that the archive is about */
      text: string;
      letters: PackedLetter[];
      files: PackedFile[];
    }
  /** protected by a passphrase: how it is told, and where what is protected lies */
  | { kind: 'sealed'; said: string; sealed: Packed & { crc32: number } }
  | { kind: 'faults'; faults: ArchiveFault[] };

/** Told how many bytes of the contents are verified, of how many. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Reads an archive as hostile until proved otherwise: its structure, its names, and every content
 * against the size and the digest that its manifest gives. Attached files are read part by part;
 * nothing of them stays in memory.
 *
 * @returns the dossier's text and where the files lie, or every fault found; never a part of it
 * @throws DOMException when the file cannot be read any more
 */
export async function readArchive(archive: Source, onProgress: OnProgress): Promise<ReadArchive> {
  if (archive.size > largestArchive) return refused('archive-too-large');
  const listed = await listEntries(archive);
  if ('faults' in listed) return { kind: 'faults', faults: listed.faults };
  const { entries } = listed;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > largestArchive) return refused('archive-too-large');
  if (sizeOfLetters(entries) > largestLetters) return refused('letters-too-long');
  const written = entries.find(({ name }) => name === manifestEntry);
  if (written === undefined) return withoutManifest(entries);
  let done = 0;
  const reading: Reading = {
    archive,
    onBytes: (count) => {
      done += count;
      onProgress(done, total);
    },
  };
  const whole = await wholeOf(reading, written);
  if (whole === undefined) return refused('entry-changed', manifestEntry);
  const said = textOf(whole.bytes);
  const manifest = readManifest(said);
  if (manifest === 'sealed') return sealedIn(said, entries);
  if (manifest === 'changed') return refused('entry-changed', manifestEntry);
  if (typeof manifest === 'string') return refused(manifest);
  return readContents(reading, manifest, entries);
}

function withoutManifest(entries: readonly ListedEntry[]): ReadArchive {
  const mains: readonly string[] = [dossierEntry, replyEntry, sealedEntry];
  if (entries.some(({ name }) => mains.includes(name))) {
    return refused('entry-missing', manifestEntry);
  }
  const isPackedTwice = entries.some(({ name }) => /\.(tarchih|zip)$/i.test(name));
  return refused(isPackedTwice ? 'archive-nested' : 'not-ours');
}

function sealedIn(said: string, entries: readonly ListedEntry[]): ReadArchive {
  const sealed = entries.find(({ name }) => name === sealedEntry);
  const other = entries.find(({ name }) => name !== sealedEntry && name !== manifestEntry);
  if (sealed === undefined) return refused('entry-missing', sealedEntry);
  if (other !== undefined) return refused('entry-unexpected', other.name);
  return { kind: 'sealed', said, sealed };
}

interface Reading {
  archive: Source;
  onBytes: (count: number) => void;
}

async function readContents(
  reading: Reading,
  manifest: Manifest,
  entries: readonly ListedEntry[],
): Promise<ReadArchive> {
  const faults: ArchiveFault[] = [];
  const files: PackedFile[] = [];
  const found = new Map<string, Bytes>();
  const inFolder = manifest.entries.filter(({ name }) => isFile(manifest, name));
  const bySha = new Map(inFolder.map((one) => [one.sha256, one]));
  const byName = new Map(manifest.entries.map((one) => [one.name, one]));
  for (const entry of entries) {
    if (entry.name === manifestEntry) continue;
    const named = byName.get(entry.name);
    const isOurs = named !== undefined && !isFile(manifest, named.name);
    const whole = isOurs ? await wholeOf(reading, entry) : undefined;
    const digest = isOurs ? whole?.digest : await verified(reading, entry);
    // programs that pack again may write names in another way: then the content tells which it is
    const expected = named ?? bySha.get(digest?.sha256 ?? '');
    if (expected === undefined) faults.push({ code: 'entry-unexpected', path: entry.name });
    else if (digest?.sha256 !== expected.sha256 || entry.size !== expected.size) {
      faults.push({ code: 'entry-changed', path: expected.name });
    } else if (whole) found.set(expected.name, whole.bytes);
    else files.push({ ...packedOf(entry), ...digest, name: expected.name });
  }
  faults.push(...lacking(manifest, entries), ...repeated(files));
  const main = found.get(mainEntryOf(manifest));
  if (main === undefined || faults.length > 0) return told(manifest, faults);
  return { kind: 'archive', manifest, text: textOf(main), letters: lettersIn(found), files };
}

/** What a letter's file is made of, nobody has put there by hand: its names would say nothing. */
const told = (manifest: Manifest, faults: ArchiveFault[]): ReadArchive =>
  isOfOneLetter(manifest) ? refused('archive-damaged') : { kind: 'faults', faults };

const isFile = (manifest: Manifest, name: string): boolean =>
  manifest.version === 1 ? name !== dossierEntry : isFileEntry(name);

/** An attached file may be lacking, since a dossier names it; nothing else tells of a lacking letter. */
function lacking(manifest: Manifest, entries: readonly ListedEntry[]): ArchiveFault[] {
  const there = new Set(entries.map(({ name }) => name));
  return manifest.entries
    .filter(({ name }) => !isFile(manifest, name) && !there.has(name))
    .map(({ name }) => ({ code: 'entry-missing', path: name }));
}

const sizeOfLetters = (entries: readonly ListedEntry[]): number =>
  entries.reduce((sum, { name, size }) => sum + (readLetterEntry(name) ? size : 0), 0);

function lettersIn(found: ReadonlyMap<string, Bytes>): PackedLetter[] {
  const letters = new Map<string, PackedLetter>();
  for (const [name, bytes] of found) {
    const read = readLetterEntry(name);
    if (read === undefined) continue;
    const { letterId, part } = read;
    const letter = letters.get(letterId) ?? { letterId, text: '', bytes: new Uint8Array() };
    letters.set(letterId, letter);
    if (part === 'json') letter.text = textOf(bytes);
    else letter.bytes = bytes;
  }
  return [...letters.values()];
}

/**
 * What the content of an entry comes to; undefined where it is not what its own header says.
 *
 * @throws DOMException when the file cannot be read any more
 */
async function verified(reading: Reading, entry: ListedEntry): Promise<Digest | undefined> {
  const { archive, onBytes } = reading;
  // what is in memory already is not read part by part
  if (archive instanceof HeldBytes && !entry.isDeflated) {
    return (await wholeOf(reading, entry))?.digest;
  }
  return unlessGone(archive, entry, async () => {
    let length = 0;
    const digest = await digestOf(contentOf(archive, entry), (count) => {
      length += count;
      onBytes(count);
    });
    return isAsSaid(entry, digest, length) ? digest : undefined;
  });
}

/** The same with the content, of an entry that is none of the attached files. */
const wholeOf = (
  { archive, onBytes }: Reading,
  entry: ListedEntry,
): Promise<{ bytes: Bytes; digest: Digest } | undefined> =>
  unlessGone(archive, entry, async () => {
    const bytes = await bytesOf(archive, entry);
    const digest = await digestOfBytes(bytes);
    onBytes(bytes.length);
    return isAsSaid(entry, digest, bytes.length) ? { bytes, digest } : undefined;
  });

const isAsSaid = ({ crc32, size }: ListedEntry, digest: Digest, length: number): boolean =>
  digest.crc32 === crc32 && length === size;

/** A file that cannot be read any more is another matter than one that cannot be unpacked. */
async function unlessGone<T>(
  archive: Source,
  { from }: ListedEntry,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch {
    await archive.slice(from, from + 1).arrayBuffer();
    return undefined;
  }
}

/** Two entries of one content: one of them goes by a name that the manifest does not give. */
function repeated(files: readonly PackedFile[]): ArchiveFault[] {
  const seen = new Set<string>();
  return files.flatMap(({ sha256, name }) => {
    if (!seen.has(sha256)) {
      seen.add(sha256);
      return [];
    }
    return [{ code: 'entry-repeated' as const, path: name }];
  });
}

const packedOf = ({ isDeflated, from, to, size }: ListedEntry): Packed => ({
  isDeflated,
  from,
  to,
  size,
});

/** A byte order mark at its beginning left aside. */
const textOf = (bytes: Bytes): string => new TextDecoder().decode(bytes);

const refused = (code: ArchiveFaultCode, path = '$'): ReadArchive => ({
  kind: 'faults',
  faults: [{ code, path }],
});
