import { randomFillSync } from 'node:crypto';
import { newLetterDoc, textOf } from '../../src/adapters/letters/letter-doc';
import { archiveOf } from '../../src/adapters/files/archive-of';
import { digestOf } from '../../src/adapters/zip/digest';
import { derive } from '../../src/domain/dossier/history';
import { revise } from '../../src/domain/dossier/revise';
import type { Revision } from '../../src/domain/dossier/revision';
import { readLetterId } from '../../src/domain/letters/letter-id';
import type { SharedLetter, SharedRow } from '../../src/domain/share/shared';
import { largeHistory } from '../large/history';

const author = { name: 'أمينة', function: 'نقطة ارتكاز' };
const at = '2026-11-22T09:00:00.000Z';
const words =
  'نحن جمعية تعمل منذ سنوات على مشاركة السكان، وقد أنجزنا مع الجماعة ورشات حول الميزانية المواطنة. ';

export const letterIds = [
  'support-07.427.01.01',
  ...Array.from({ length: 7 }, (_, index) => `endorsement-s${index + 1}`),
];

/** The log of a letter: paragraphs, then `edits` small edits all over it. */
function writings(letterId: string, paragraphs: number, edits: number): SharedRow[] {
  const doc = newLetterDoc(readLetterId(letterId)?.kind ?? 'support');
  const rows: SharedRow[] = [];
  doc.on('update', (update: Uint8Array) => {
    const id = `${letterId.slice(-3)}${String(rows.length).padStart(8, '0')}`;
    rows.push({ id: id.replace(/[^A-Za-z0-9]/g, 'x'), at, author, update });
  });
  const text = textOf(doc, 'ar');
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1)
    text.insert(0, `${words.repeat(4).trim()}\n`);
  for (let edit = 0; edit < edits; edit += 1) {
    const place = (edit * 7919) % (text.length - 2);
    // what is deleted stays in the history, and the length what it was
    if (edit % 2 === 0) text.insert(place, words[edit % words.length] ?? ' ');
    else text.delete(place, 1);
  }
  return rows;
}

/** A dossier of `count` revisions with 8 letters and files, as a file; `share` of what it will be. */
export async function shareFile(id: string, count: number, share: number): Promise<Buffer> {
  const blob = new Blob([randomFillSync(new Uint8Array(5_000_000))]);
  const { sha256 } = await digestOf(blob.stream());
  const history: Revision[] = largeHistory(count).slice(0, Math.ceil(count * share));
  const attached = { order: 0, name: 'proof.pdf', size: blob.size, type: 'pdf' };
  let made = 0;
  const pen = {
    newId: () => `file${share === 1 ? 'b' : 'a'}${(made += 1)}`,
    now: () => at,
    author,
  };
  const files = Object.entries(attached).map(([key, value]) => ({
    field: `attachments/${sha256}/${key}`,
    value,
  }));
  const revisions = [...history, ...revise(history, files, pen)];
  const letters = letterIds.map((letterId): SharedLetter => {
    const rows = kept.get(letterId) ?? writings(letterId, 12, 60);
    kept.set(letterId, rows);
    return { letterId, rows: rows.slice(0, Math.ceil(rows.length * share)), versions: [] };
  });
  return archived(id, revisions, letters, [{ sha256, blob }]);
}

/** The same letter on both sides: what one has later is built on what the other has. */
const kept = new Map<string, SharedRow[]>();

/** A dossier with one letter of about five pages that was edited ten thousand times. */
export function longLetter(id: string): Promise<Buffer> {
  const [letterId = ''] = letterIds;
  const rows = writings(letterId, 34, 10_000);
  return archived(id, largeHistory(100), [{ letterId, rows, versions: [] }], []);
}

async function archived(
  id: string,
  revisions: readonly Revision[],
  letters: readonly SharedLetter[],
  blobs: readonly { sha256: string; blob: Blob }[],
): Promise<Buffer> {
  const known = new Map(blobs.map((one) => [one.sha256, one.blob]));
  const held = await Promise.all(
    blobs.map(async ({ blob }) => ({ size: blob.size, ...(await digestOf(blob.stream())) })),
  );
  const { archive, missing } = await archiveOf(
    { id, dossier: derive(revisions), revisions, letters },
    new Date(at),
    {
      files: {
        held: () => Promise.resolve(held),
        blobOf: (sha256) => Promise.resolve(known.get(sha256)),
      },
    },
  );
  if (missing.length > 0) throw new Error('A file is missing from the archive');
  return Buffer.from(await archive.arrayBuffer());
}
