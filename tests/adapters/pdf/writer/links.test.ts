import { describe, expect, it } from 'vitest';
import type { Bookmark, PageLink } from '../../../../src/adapters/pdf/pages';
import { writePdf } from '../../../../src/adapters/pdf/writer/write-pdf';
import { a4, contentOf, lineMark, lineOf, node, pagedOf } from './paged';
import { checkWithQpdf, ReadPdf, type Dictionary } from './qpdf';
import { parentTree, readStructure } from './structure-tree';

/** Two pages; on the first a link in a paragraph. */
function linked(address: PageLink['address'], bookmarks: Bookmark[] = []) {
  const link = node('Link');
  const paragraph = node('P', [link]);
  const words = contentOf(link, lineMark(lineOf('Ouvrir')));
  const place = { x: 100, y: 90, width: 40, height: 14 };
  const first = a4([words], { links: [{ address, node: link, ...place }] });
  return pagedOf([first, a4([])], node('Document', [paragraph]), { bookmarks });
}

const annotations = (pdf: ReadPdf): Dictionary[] => pdf.withEntry('/Subtype', '/Link');
const written = (...[address, bookmarks]: Parameters<typeof linked>) =>
  new ReadPdf(writePdf(linked(address, bookmarks)));

describe('a link to an address', () => {
  it.each([
    ['https://exemple.ma/a(b)\\c', 'https://exemple.ma/a(b)/c'],
    ['https://exemple.ma/région?q=é&r=1', 'https://exemple.ma/r%C3%A9gion?q=%C3%A9&r=1'],
    ['https://exemple.ma/%C3%A9', 'https://exemple.ma/%C3%A9'],
    ['https://exemple.ma/تطوان', 'https://exemple.ma/%D8%AA%D8%B7%D9%88%D8%A7%D9%86'],
    ['mailto:a(b)@exemple.ma', 'mailto:a(b)@exemple.ma'],
  ])('opens %s in letters every reader knows', (address, uri) => {
    const [annotation] = annotations(written(address));
    expect(annotation!['/A']).toEqual({ '/S': '/URI', '/URI': `u:${uri}` });
    expect(annotation!['/Contents']).toBe(`u:${address}`);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'exemple.ma', ''])(
    'is words only where the address is %j',
    (address) => {
      const paged = linked(address);
      expect(annotations(new ReadPdf(writePdf(paged)))).toEqual([]);
      expect(checkWithQpdf(writePdf(paged))).toContain('No syntax');
    },
  );

  it('stands where its words are, without a border, and is listed on its page', () => {
    const pdf = written('https://exemple.ma/');
    const [annotation] = annotations(pdf);
    expect(annotation).toMatchObject({
      '/Rect': [100, 737.89, 140, 751.89],
      '/Border': [0, 0, 0],
      '/P': pdf.pages[0],
    });
    expect(pdf.dictionary(pdf.pages[0])['/Annots']).toHaveLength(1);
    expect(pdf.dictionary(pdf.pages[1])['/Annots']).toBeUndefined();
  });

  it('belongs to its element of the structure, after its words', () => {
    const pdf = written('https://exemple.ma/');
    const [annotation] = annotations(pdf);
    const [paragraph] = readStructure(pdf).kids as { kids: { type: string; kids: unknown[] }[] }[];
    const [link] = paragraph!.kids;
    expect(link!.type).toBe('Link');
    expect(link!.kids).toEqual(['0:0', annotation]);
    const owner = parentTree(pdf).get(annotation!['/StructParent'] as number);
    expect(pdf.dictionary(owner)['/S']).toBe('/Link');
  });
});

it('a link is announced in a few words, however long its address or its heading', () => {
  const address = `https://exemple.ma/${'a'.repeat(5_000)}`;
  const [outside] = annotations(written(address));
  expect(outside!['/Contents']).toMatch(/^u:https:\/\/exemple\.ma\/a{50,200}…$/);
  expect(outside!['/A']).toEqual({ '/S': '/URI', '/URI': `u:${address}` });
  const heading: Bookmark = { title: 'عنوان '.repeat(1_000), level: 1, page: 1, y: 41.89 };
  const [inside] = annotations(written({ page: 1, y: 41.89 }, [heading]));
  expect(inside!['/Contents']).toMatch(/^u:(عنوان ){10,40}[عنوا]*…$/);
});

describe('a link within the document', () => {
  it('leads to a height of a page and is named after the heading there', () => {
    const heading: Bookmark = { title: 'المصادر (1)', level: 1, page: 1, y: 41.89 };
    const pdf = written({ page: 1, y: 41.89 }, [heading]);
    const [annotation] = annotations(pdf);
    expect(annotation!['/Dest']).toEqual([pdf.pages[1], '/XYZ', null, 800, null]);
    expect(annotation!['/Contents']).toBe('u:المصادر (1)');
  });

  it('is words only where the document has no such page', () => {
    expect(annotations(written({ page: 7, y: 0 }))).toEqual([]);
  });
});
