import { describe, expect, it } from 'vitest';
import { gatherFiles } from '../../../src/adapters/files/gather-files';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { file } from '../zip/some-archive';
import { filesInMemory } from './some-files';

const letter = await file('letter.pdf', 'signed');
const report = await file('report.pdf', 'proved');
const dossier = (...ids: { sha256: string; name: string }[]): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: [],
  attachments: ids.map(({ sha256, name }) => ({ id: sha256, name })),
});
async function holding(...kept: (typeof letter)[]) {
  const files = filesInMemory();
  for (const { sha256, crc32, blob } of kept) await files.keep('d', { sha256, crc32, blob });
  return files;
}
const both = dossier(letter, report);
const shas = (all: readonly { sha256: string }[]) => all.map(({ sha256 }) => sha256);

describe('the files that go into a saved file', () => {
  it('are those of the register, with their names and what was worked out of them', async () => {
    const files = await holding(letter, report);
    const gathered = await gatherFiles('d', dossier(letter), { files });

    expect(gathered.missing).toEqual([]);
    expect(gathered.files).toEqual([
      { sha256: letter.sha256, crc32: letter.crc32, name: 'letter.pdf', blob: letter.blob },
    ]);
  });

  it('are also those of what was submitted, though the register has them no more', async () => {
    const copy = {
      format: 'tarchih-submission',
      shape: 1,
      version: 1,
      recordedAt: '2026-11-22T10:00:00Z',
      dossier: dossier(report),
    };
    const submissions = [
      { id: 's1', copy: JSON.stringify(copy), sha256: 'a'.repeat(64), recordedAt: copy.recordedAt },
    ];
    const files = await holding(letter, report);
    const gathered = await gatherFiles('d', { ...dossier(letter), submissions }, { files });

    expect(shas(gathered.files).sort()).toEqual([letter.sha256, report.sha256].sort());
  });

  it.each([
    ['is not on this device', () => holding(letter)],
    [
      'has lost a byte',
      async () => {
        const files = await holding(letter, report);
        files.replace(report.sha256, new Blob(['prove']));
        return files;
      },
    ],
    [
      'has another byte',
      async () => {
        const files = await holding(letter, report);
        files.replace(report.sha256, new Blob(['proveD']));
        return files;
      },
    ],
    [
      'can be read no more',
      async () => {
        const files = await holding(letter, report);
        const lost = new Blob(['proved']);
        lost.stream = () => {
          throw new DOMException('gone', 'NotReadableError');
        };
        files.replace(report.sha256, lost);
        return files;
      },
    ],
  ])('are without one that %s, which is told', async (_, made) => {
    const gathered = await gatherFiles('d', both, { files: await made() });

    expect(shas(gathered.files)).toEqual([letter.sha256]);
    expect(gathered.missing).toEqual([{ sha256: report.sha256, name: 'report.pdf' }]);
  });

  it('are no more than an archive can hold that is opened again; the others are told', async () => {
    const files = await holding(letter, report);
    const large = new Blob(['proved']);
    Object.defineProperty(large, 'size', { value: 1_900_000_000 });
    files.replace(report.sha256, large);
    const gathered = await gatherFiles('d', both, { files });

    expect(shas(gathered.files)).toEqual([letter.sha256]);
    expect([gathered.missing, shas(gathered.over)]).toEqual([[], [report.sha256]]);
  });

  it('are all told as missing where storage fails or is none', async () => {
    const files = { ...filesInMemory(), held: () => Promise.reject(new Error('closed')) };
    for (const saving of [{ files }, {}])
      expect(shas((await gatherFiles('d', both, saving)).missing)).toEqual([
        letter.sha256,
        report.sha256,
      ]);
  });

  it('are counted byte by byte, and no more once it is cancelled', async () => {
    const files = await holding(letter, report);
    const told: [number, number][] = [];
    const ending = new AbortController();
    const saving = {
      files,
      signal: ending.signal,
      onProgress: (done: number, total: number) => {
        told.push([done, total]);
        ending.abort();
      },
    };

    await expect(gatherFiles('d', both, saving)).rejects.toThrow(/abort/i);
    expect(told).toEqual([[6, 12]]);
  });
});
