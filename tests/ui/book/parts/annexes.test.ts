// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../src/adapters/pdf/document';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import type { BookPicture } from '../../../../src/ui/book/book';
import { png } from '../../../adapters/pdf/pictures';
import { markedTextsOf, textsOf } from '../../report/report-of';
import { plain } from '../../result/words-of';
import { bookOf } from '../book-of';
import { under } from './chapter-of';

const [photo, logo, scan, note] = ['a', 'b', 'c', 'd'].map((sign) => sign.repeat(64)) as [
  string,
  string,
  string,
  string,
];
const file = (id: string, name: string, type: 'png' | 'jpeg' | 'pdf') => ({ id, name, type });

const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [{ id: '07', type: 'commune', name: { fr: 'Ben Guerir' }, letterhead: { logo } }],
  attachments: [
    file(photo, 'atelier.png', 'png'),
    file(logo, 'logo.png', 'png'),
    file(scan, 'affiche.jpeg', 'jpeg'),
    file(note, 'procès-verbal.pdf', 'pdf'),
  ].map((one) => ({ ...one, size: 20_000 })),
  evidence: [
    { id: 'p1', title: { fr: 'Atelier public' }, files: { [photo]: true, [note]: true } },
    { id: 'p2', title: { fr: 'Affiche' }, files: { [scan]: true } },
  ],
};
const picture = (width: number, height: number): BookPicture => {
  const { width: _width, height: _height, ...plainPicture } = png();
  return { file: plainPicture, width, height };
};
const book = () =>
  bookOf(dossier, 'fr', {
    // the device does not hold the poster
    pictures: new Map([
      [photo, picture(4_000, 3_000)],
      [logo, picture(100, 100)],
    ]),
  });
const text = (blocks: Parameters<typeof textsOf>[0]) => textsOf(blocks).map(plain).join('\n');

describe('the annexes of the book', () => {
  it('show the pictures of the evidence alone, each named by its proof, within the page', async () => {
    const blocks = under(await book(), 'Annexe : images des pièces justificatives', 1);
    const pictures = blocks.filter((block): block is Picture => block.kind === 'picture');
    expect(pictures).toHaveLength(1);
    expect(plain(pictures[0]?.alternative ?? '')).toBe(
      'Image jointe comme pièce justificative : Atelier public',
    );
    expect(pictures[0]?.width).toBeLessThanOrEqual(487);
    expect(pictures[0]?.height).toBeLessThanOrEqual(560);
    expect(text(blocks)).toContain('atelier.png');
    expect(text(blocks)).toContain(photo);
    expect(text(blocks)).toContain('Image réduite pour tenir dans la page');
  });

  it('name every other file, also a picture that this device does not hold', async () => {
    const names = text(under(await book(), 'Annexe : autres fichiers joints', 1));
    expect(names).toContain('procès-verbal.pdf');
    expect(names).toContain('affiche.jpeg');
    expect(names).toContain('logo.png');
    expect(names).not.toContain('atelier.png');
    expect(names).toContain('Pièce justificative : Atelier public');
  });

  it('keep the size of a file apart from « PDF », whose letters would turn it round in Arabic', async () => {
    const names = markedTextsOf((await bookOf(dossier, 'ar')).blocks).filter((one) =>
      one.includes('PDF'),
    );
    expect(names.length).toBeGreaterThan(1);
    for (const name of names.filter((one) => one.includes('20'))) {
      expect(name).toMatch(/\u2068[^\u2069]*PDF\u2069، \u206820\s/u);
    }
  });

  it('are nowhere before the list of all files with their digests', async () => {
    const files = text(under(await book(), 'Fichiers joints'));
    for (const sha256 of [photo, logo, scan, note]) expect(files).toContain(sha256);
    expect(files).toContain('4 fichiers joints');
  });
});
