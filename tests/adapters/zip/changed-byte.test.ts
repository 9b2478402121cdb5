import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf, bytesOf, dossierText as dossier, file, opened } from './some-archive';

const made = archiveOf([
  await file('report.pdf', 'what was proved'),
  await file('b.png', 'pixels'),
]);
const bytes = await bytesOf(await made);
const untouched = await opened(await made);
const text = new TextDecoder('latin1').decode(bytes);
const manifest = /\{\s+"format": "tarchih-archive"[^]*?\n\}\n/.exec(text)![0];

const dossierText = Buffer.from(dossier).toString('latin1');
/** The places of all bytes that are not within a content. */
const headers = Array.from(bytes.keys()).filter((at) =>
  [dossierText, 'what was proved', 'pixels', manifest].every((content) => {
    const from = text.indexOf(content);
    return at < from || at >= from + content.length;
  }),
);

/** The archive with one byte changed. */
const changed = (at: number, mask: number) => {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ mask;
  return new Blob([copy]);
};

describe('an archive in which one byte was changed', () => {
  it('of its headers is refused, or says what it said before, whichever byte it is', async () => {
    let refused = 0;
    for (const at of headers) {
      const back = await opened(changed(at, 0xff));
      if (Array.isArray(back)) refused += 1;
      else expect(back, `byte ${at}`).toEqual(untouched);
    }
    // what may change unnoticed are dates, versions and attributes, which nobody reads
    expect(refused).toBeGreaterThan(headers.length * 0.5);
  }, 60_000);

  it('is refused, or says what it said before, whatever it becomes', async () => {
    const place = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const back = await opened(changed(at, mask));
        if (!Array.isArray(back)) expect(back).toEqual(untouched);
      }),
    );
  });

  it.each([
    ['what was proved', 'files/report.pdf'],
    ['pixels', 'files/b.png'],
    ['tarchih-dossier', 'dossier.json'],
    ['tarchih-archive', 'manifest.json'],
  ])('within “%s” is refused by the name of %s alone', async (content, name) => {
    const from = text.indexOf(content);
    for (let at = from; at < from + content.length; at += 1)
      expect(await opened(changed(at, 1))).toEqual([{ code: 'entry-changed', path: name }]);
  });

  it('in two files names both', async () => {
    const copy = bytes.slice();
    for (const content of ['what was proved', 'pixels']) copy[text.indexOf(content)]! ^= 1;

    expect(await opened(new Blob([copy]))).toEqual([
      { code: 'entry-changed', path: 'files/report.pdf' },
      { code: 'entry-changed', path: 'files/b.png' },
    ]);
  });

  it('is refused however it is cut short', async () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await opened(new Blob([bytes.slice(0, length)])), `${length} bytes`).toEqual([
        { code: 'archive-damaged', path: '$' },
      ]);
    }
  });
});
