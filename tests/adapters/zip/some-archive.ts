import { digestOf } from '../../../src/adapters/zip/digest';
import { makeArchive, type ArchivedFile } from '../../../src/adapters/zip/make-archive';
import { readArchive, type ReadArchive } from '../../../src/adapters/zip/read-archive';
import { blobOf } from '../../../src/adapters/zip/packed-content';

export const savedAt = new Date(2026, 10, 22, 10, 30, 20);
export const dossierText = '{\n  "format": "tarchih-dossier", "title": "جماعة"\n}\n';

export const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** A file to attach, with what its bytes come to. */
export async function file(name: string, bytes: string | Uint8Array<ArrayBuffer>) {
  const blob = new Blob([bytes]);
  return { name, blob, ...(await digestOf(blob.stream())) } satisfies ArchivedFile;
}

/** An archive as the application saves it. */
export const archiveOf = (
  files: readonly ArchivedFile[],
  missing: { sha256: string; name: string }[] = [],
): Promise<Blob> => makeArchive({ text: dossierText, files, missing }, savedAt);

export const read = (archive: Blob): Promise<ReadArchive> => readArchive(archive, () => undefined);

/** What an archive comes to: its text and its files by name, or what is wrong with it. */
export async function opened(archive: Blob) {
  const answer = await read(archive);
  if (answer.kind === 'faults') return answer.faults;
  if (answer.kind === 'sealed') throw new Error('It is sealed');
  const files = await Promise.all(
    answer.files.map(
      async (one) => [one.name, Array.from(await bytesOf(await blobOf(archive, one)))] as const,
    ),
  );
  return { dossier: answer.text, files: Object.fromEntries(files) };
}
