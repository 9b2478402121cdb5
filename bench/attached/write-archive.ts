import { randomFillSync } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { digestOf } from '../../src/adapters/zip/digest';
import { makeArchive, type ArchivedFile } from '../../src/adapters/zip/make-archive';
import { writeDossierFile } from '../../src/domain/dossier/file';
import { derive } from '../../src/domain/dossier/history';
import { revise } from '../../src/domain/dossier/revise';
import type { Leaf } from '../../src/domain/dossier/revision';

interface Wanted {
  /** of the dossier */
  id: string;
  /** how many files are attached */
  files: number;
  /** of each of them, in bytes */
  each: number;
  /** each is a proof of the register, and so goes with the form */
  areProofs?: true;
}

/** Writes the archive of a dossier with attached files of random bytes; returns their SHA-256. */
export async function writeArchive(
  path: string,
  { id, files, each, areProofs }: Wanted,
): Promise<string[]> {
  const attached: ArchivedFile[] = [];
  for (let number = 1; number <= files; number += 1) {
    const blob = new Blob([randomFillSync(new Uint8Array(each))]);
    attached.push({ name: `proof ${number}.pdf`, blob, ...(await digestOf(blob.stream())) });
  }
  const at = '2026-11-22T10:00:00.000Z';
  const pen = { newId: ids(), now: () => at, author: { name: 'Bench', function: '' } };
  const revisions = revise([], fieldsOf(attached, areProofs === true), pen);
  const dossier = writeDossierFile(id, derive(revisions), revisions, at);
  const archive = await makeArchive({ text: dossier, files: attached, missing: [] }, new Date(at));
  const stream = Readable.fromWeb(archive.stream() as ReadableStream);
  await pipeline(stream, createWriteStream(path));
  return attached.map(({ sha256 }) => sha256);
}

function fieldsOf(
  attached: readonly ArchivedFile[],
  areProofs: boolean,
): { field: string; value: Leaf }[] {
  const fields: Record<string, Leaf> = {
    edition: 'ogp-local-next',
    language: 'fr',
    title: 'With files',
  };
  for (const [order, { sha256, name, blob }] of attached.entries()) {
    const values = { order, name, size: blob.size, type: 'pdf', addedOn: '2026-11-22' };
    for (const [key, value] of Object.entries(values))
      fields[`attachments/${sha256}/${key}`] = value;
    if (areProofs) fields[`evidence/proof${order}/files/${sha256}`] = true;
  }
  return Object.entries(fields).map(([field, value]) => ({ field, value }));
}

function ids(): () => string {
  let made = 0;
  return () => `bench${String((made += 1)).padStart(6, '0')}`;
}
