import { composeZip, type Part } from './compose-zip';
import { digestOf } from './digest';
import { entryNames } from './entry-names';
import { dossierEntry, manifestEntry, writeManifest, type Manifest } from './manifest';

/** A file that goes into an archive; its bytes are known to be what the digests say. */
export interface ArchivedFile {
  sha256: string;
  crc32: number;
  /** as the person's own */
  name: string;
  blob: Blob;
}

interface Content {
  /** the text of the dossier file */
  dossier: string;
  files: readonly ArchivedFile[];
  missing: Manifest['missing'];
}

/** The archive of a dossier with its files; their bytes are joined when it is written, and not before. */
export async function makeArchive(
  { dossier, files, missing }: Content,
  savedAt: Date,
): Promise<Blob> {
  const text = await described(dossierEntry, dossier);
  const names = entryNames(files.map(({ name }) => name));
  const parts = files.map(({ sha256, crc32, blob }, index) => ({
    name: names[index] ?? sha256,
    sha256,
    crc32,
    content: blob,
  }));
  const entries = [text, ...parts].map(({ name, content, sha256 }) => ({
    name,
    size: content.size,
    sha256,
  }));
  const source = writeManifest({ savedAt: savedAt.toISOString(), entries, missing });
  return composeZip([text, ...parts, await described(manifestEntry, source)], savedAt);
}

async function described(name: string, text: string): Promise<Part & { sha256: string }> {
  const content = new Blob([text]);
  return { name, content, ...(await digestOf(content.stream())) };
}
