import { readFileSync } from 'node:fs';
import { archiveOf } from '../../src/adapters/files/archive-of';
import { digestOf } from '../../src/adapters/zip/digest';
import { derive } from '../../src/domain/dossier/history';
import { readDossierFile } from '../../src/domain/dossier/file';
import { takeApart } from '../../src/domain/dossier/fields';
import { revise } from '../../src/domain/dossier/revise';
import type { Leaf } from '../../src/domain/dossier/revision';

const at = '2026-11-22T09:00:00.000Z';
const author = { name: 'أمينة', function: 'نقطة ارتكاز' };
const words =
  'تعتزم الجماعة، بتشاور مع جمعيات المجتمع المدني والمرتفقين، نشر المعطيات المتعلقة بالميزانية والصفقات والخدمات الجماعية قبل 31 دجنبر 2027. ';

/** Enough for a book of sixty pages with its pictures. */
const letters = 14_000;

/** A full dossier with long answers in Arabic and a proof for each picture, as an archive. */
export async function pictureDossier(id: string, pictures: readonly Buffer[]): Promise<Buffer> {
  const path = `${import.meta.dirname}/../../tests/fixtures/full/benguerir.json`;
  const read = readDossierFile(readFileSync(path, 'utf8'));
  if ('faults' in read) throw new Error('The full sample cannot be read');
  const { dossier } = read.file;
  const blobs = pictures.map((bytes) => new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));
  const held = await Promise.all(
    blobs.map(async (blob) => ({ blob, size: blob.size, ...(await digestOf(blob.stream())) })),
  );
  const long = words.repeat(Math.ceil(letters / words.length));
  const answers = Object.keys(dossier.answers ?? {}).map((question): [string, Leaf] => [
    `answers/${question}/ar`,
    long,
  ]);
  const proofs = held.flatMap(({ sha256, size }, index): [string, Leaf][] => [
    [`attachments/${sha256}/order`, 100 + index],
    [`attachments/${sha256}/name`, `صورة ${index + 1}.jpg`],
    [`attachments/${sha256}/size`, size],
    [`attachments/${sha256}/type`, 'jpeg'],
    [`attachments/${sha256}/addedOn`, '2026-11-22'],
    [`evidence/picture${index}/order`, 100 + index],
    [`evidence/picture${index}/title/ar`, `صورة من ورشة التشاور رقم ${index + 1}`],
    [`evidence/picture${index}/files/${sha256}`, true],
  ]);
  const fields = new Map<string, Leaf>([...takeApart(dossier), ...answers, ...proofs]);
  let made = 0;
  const pen = { newId: () => `book${(made += 1)}`, now: () => at, author };
  const revisions = revise(
    [],
    [...fields].map(([field, value]) => ({ field, value })),
    pen,
  );
  const { archive, missing } = await archiveOf(
    { id, dossier: derive(revisions), revisions, letters: [] },
    new Date(at),
    {
      files: {
        held: () => Promise.resolve(held),
        blobOf: (sha256) => Promise.resolve(held.find((one) => one.sha256 === sha256)?.blob),
      },
    },
  );
  // the sample names files that no device holds
  if (missing.some(({ sha256 }) => held.some((one) => one.sha256 === sha256)))
    throw new Error('A picture is missing from the archive');
  return Buffer.from(await archive.arrayBuffer());
}
