import type { ArchiveFault, ArchiveFaultCode } from './archive-fault';
import { digestOf, type Digest } from './digest';
import { largestArchive } from './largest-archive';
import { listEntries, type ListedEntry } from './list-entries';
import { dossierEntry, manifestEntry, readManifest, type Manifest } from './manifest';
import { contentOf, type Packed } from './packed-content';

/** An attached file of an archive, verified. */
export interface PackedFile extends Digest, Packed {
  name: string;
}

export type ReadArchive =
  | { kind: 'archive'; dossier: string; files: PackedFile[] }
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
  const written = entries.find(({ name }) => name === manifestEntry);
  if (written === undefined) {
    const isOurs = entries.some(({ name }) => name === dossierEntry);
    return isOurs ? refused('entry-missing', manifestEntry) : refused('not-ours');
  }
  let done = 0;
  const reading: Reading = {
    archive,
    onBytes: (count) => {
      done += count;
      onProgress(done, total);
    },
  };
  const manifest = await manifestOf(reading, written);
  if (typeof manifest === 'string') {
    return manifest === 'changed' ? refused('entry-changed', manifestEntry) : refused(manifest);
  }
  return readContents(reading, manifest, entries);
}

interface Reading {
  archive: Blob;
  onBytes: (count: number) => void;
}

async function manifestOf(reading: Reading, entry: ListedEntry) {
  const digest = await verified(reading, entry);
  return digest === undefined ? 'changed' : readManifest(await textOf(reading.archive, entry));
}

async function readContents(
  reading: Reading,
  manifest: Manifest,
  entries: readonly ListedEntry[],
): Promise<ReadArchive> {
  const faults: ArchiveFault[] = [];
  const files: PackedFile[] = [];
  const bySha = new Map(manifest.entries.map((one) => [one.sha256, one]));
  const byName = new Map(manifest.entries.map((one) => [one.name, one]));
  for (const entry of entries) {
    if (entry.name === manifestEntry) continue;
    const digest = await verified(reading, entry);
    const expected = byName.get(entry.name);
    // programs that pack again may write names in another way: then the content tells which it is
    const found = expected ?? bySha.get(digest?.sha256 ?? '');
    if (found === undefined) faults.push({ code: 'entry-unexpected', path: entry.name });
    else if (digest?.sha256 !== found.sha256 || entry.size !== found.size) {
      faults.push({ code: 'entry-changed', path: found.name });
    } else if (found.name !== dossierEntry)
      files.push({ ...packedOf(entry), ...digest, name: found.name });
  }
  const dossier = entries.find(({ name }) => name === dossierEntry);
  if (dossier === undefined) faults.push({ code: 'entry-missing', path: dossierEntry });
  faults.push(...repeated(files));
  if (dossier === undefined || faults.length > 0) return { kind: 'faults', faults };
  return { kind: 'archive', dossier: await textOf(reading.archive, dossier), files };
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
