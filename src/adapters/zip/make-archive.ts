import { composeZip, type Part } from './compose-zip';
import { digestOf } from './digest';
import { manifestEntry } from './entries';
import { entryNames } from './entry-names';
import { mainEntryOf, writeManifest, type Label, type Manifest } from './manifest';

/** A file that goes into an archive; its bytes are known to be what the digests say. */
export interface ArchivedFile {
  sha256: string;
  crc32: number;
  /** as the person's own */
  name: string;
  blob: Blob;
}

/** An entry beside the attached files. */
export interface NamedContent {
  name: string;
  content: Blob;
}

interface Content {
  /** what the archive is; by default a dossier with nothing but files */
  label?: Label;
  /** the text it is about: of the dossier, or of what is sent back */
  text: string;
  letters?: readonly NamedContent[];
  files?: readonly ArchivedFile[];
  missing?: Manifest['missing'];
}

/**
 * The archive of a dossier, or of a part of it, with its files; their bytes are joined when it is
 * written, and not before. What is ours is compressed where letters are: such files go by messages.
 */
export async function makeArchive(
  { label = { version: 1 }, text, letters = [], files = [], missing = [] }: Content,
  savedAt: Date,
): Promise<Blob> {
  const isPacked = label.version > 1;
  const described = await Promise.all(
    [{ name: mainEntryOf(label), content: new Blob([text]) }, ...letters].map((one) =>
      packed(one, isPacked),
    ),
  );
  const names = entryNames(files.map(({ name }) => name));
  const parts = files.map(({ sha256, crc32, blob }, index) => ({
    name: names[index] ?? sha256,
    sha256,
    crc32,
    content: blob,
  }));
  const entries = [...described, ...parts].map(({ name, content, sha256 }) => ({
    name,
    size: content.size,
    sha256,
  }));
  const source = writeManifest(label, { savedAt: savedAt.toISOString(), entries, missing });
  const last = await packed({ name: manifestEntry, content: new Blob([source]) }, isPacked);
  return composeZip([...described, ...parts, last], savedAt);
}

/** A content ready for an archive, compressed where that is wanted and makes it smaller. */
export async function packed(
  { name, content }: NamedContent,
  isPacked: boolean,
): Promise<Part & { sha256: string }> {
  const deflated = isPacked ? await smaller(content) : undefined;
  return { name, content, deflated, ...(await digestOf(content.stream())) };
}

/** The bytes deflated, where that makes less of them; every browser that opens them can do it. */
async function smaller(content: Blob): Promise<Blob | undefined> {
  const stream = content.stream().pipeThrough(new CompressionStream('deflate-raw'));
  const deflated = await new Response(stream).blob();
  return deflated.size < content.size ? deflated : undefined;
}
