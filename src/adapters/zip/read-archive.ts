import type { ArchiveFault, ArchiveFaultCode } from './archive-fault';
import { digestOf, type Digest } from './digest';
import { largestArchive } from './largest-archive';
import { dossierEntry, manifestEntry, readLetterEntry, replyEntry, sealedEntry } from './entries';
import { isFileEntry } from './entry-names';
import { largestLetters } from './limits';
import { listEntries, type ListedEntry } from './list-entries';
import { isOfOneLetter, mainEntryOf, readManifest, type Manifest } from './manifest';
import { contentOf, type Packed } from './packed-content';

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
 * against the size and the digest that its manifest gives. Contents are read part by part; nothing
 * of them stays in memory but the text of the dossier.
 *
 * @returns the dossier's text and where the files lie, or every fault found; never a part of it
 * @throws DOMException when the file cannot be read any more
 */
export async function readArchive(archive: Blob, onProgress: OnProgress): Promise<ReadArchive> {
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
  if ((await verified(reading, written)) === undefined) {
    return refused('entry-changed', manifestEntry);
  }
  const said = await textOf(archive, written);
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
  archive: Blob;
  onBytes: (count: number) => void;
}

async function readContents(
  reading: Reading,
  manifest: Manifest,
  entries: readonly ListedEntry[],
): Promise<ReadArchive> {
  const faults: ArchiveFault[] = [];
  const files: PackedFile[] = [];
  const found = new Map<string, ListedEntry>();
  const inFolder = manifest.entries.filter(({ name }) => isFile(manifest, name));
  const bySha = new Map(inFolder.map((one) => [one.sha256, one]));
  const byName = new Map(manifest.entries.map((one) => [one.name, one]));
  for (const entry of entries) {
    if (entry.name === manifestEntry) continue;
    const digest = await verified(reading, entry);
    // programs that pack again may write names in another way: then the content tells which it is
    const expected = byName.get(entry.name) ?? bySha.get(digest?.sha256 ?? '');
    if (expected === undefined) faults.push({ code: 'entry-unexpected', path: entry.name });
    else if (digest?.sha256 !== expected.sha256 || entry.size !== expected.size) {
      faults.push({ code: 'entry-changed', path: expected.name });
    } else if (isFile(manifest, expected.name))
      files.push({ ...packedOf(entry), ...digest, name: expected.name });
    else found.set(expected.name, entry);
  }
  faults.push(...lacking(manifest, entries), ...repeated(files));
  const main = found.get(mainEntryOf(manifest));
  if (main === undefined || faults.length > 0) return told(manifest, faults);
  const letters = await lettersIn(reading.archive, found);
  const text = await textOf(reading.archive, main);
  return { kind: 'archive', manifest, text, letters, files };
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

async function lettersIn(
  archive: Blob,
  found: ReadonlyMap<string, ListedEntry>,
): Promise<PackedLetter[]> {
  const letters = new Map<string, PackedLetter>();
  for (const [name, entry] of found) {
    const read = readLetterEntry(name);
    if (read === undefined) continue;
    const { letterId, part } = read;
    const letter = letters.get(letterId) ?? { letterId, text: '', bytes: new Uint8Array() };
    letters.set(letterId, letter);
    if (part === 'json') letter.text = await textOf(archive, entry);
    else letter.bytes = new Uint8Array(await new Response(contentOf(archive, entry)).arrayBuffer());
  }
  return [...letters.values()];
}

/**
 * What the content of an entry comes to; undefined where it is not what its own header says.
 *
 * @throws DOMException when the file cannot be read any more
 */
async function verified(
  { archive, onBytes }: Reading,
  entry: ListedEntry,
): Promise<Digest | undefined> {
  let length = 0;
  try {
    const digest = await digestOf(contentOf(archive, entry), (count) => {
      length += count;
      onBytes(count);
    });
    return digest.crc32 === entry.crc32 && length === entry.size ? digest : undefined;
  } catch {
    // a file that cannot be read any more is another matter than one that cannot be unpacked
    await archive.slice(entry.from, entry.from + 1).arrayBuffer();
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

const textOf = (archive: Blob, entry: Packed): Promise<string> =>
  new Response(contentOf(archive, entry)).text();

const refused = (code: ArchiveFaultCode, path = '$'): ReadArchive => ({
  kind: 'faults',
  faults: [{ code, path }],
});
