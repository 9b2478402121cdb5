import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../src/adapters/pdf/writer/write-pdf';
import { a4, contentOf, lineMark, lineOf, node, pagedOf, paragraphPage } from './paged';
import { checkWithQpdf, ReadPdf } from './qpdf';
import {
  isElement,
  markedOnPages,
  parentTree,
  readingOrder,
  readStructure,
  type ReadElement,
} from './structure-tree';

/** A paragraph over two pages, painted after what follows it, and a table of two rows. */
function twoPages() {
  const heading = node('H1');
  const paragraph = node('P');
  const [column, row] = [node('TH', [], { scope: 'Column' }), node('TH', [], { scope: 'Row' })];
  const table = node('Table', [
    node('THead', [node('TR', [column])]),
    node('TBody', [node('TR', [row])]),
  ]);
  const mark = (text: string) => lineMark(lineOf(text));
  const first = a4([
    contentOf(heading, mark('Titre')),
    contentOf(paragraph, mark('début'), mark('suite')),
    { node: undefined, marks: [mark('en bas de page')] },
  ]);
  const late = contentOf(column, mark('colonne'));
  const second = a4([late, contentOf(paragraph, mark('fin')), contentOf(row, mark('rangée'))]);
  return pagedOf([first, second], node('Document', [heading, paragraph, table]));
}

const find = (element: ReadElement, type: string): ReadElement[] => [
  ...(element.type === type ? [element] : []),
  ...element.kids.filter(isElement).flatMap((kid) => find(kid, type)),
];

describe('the structure of a written file', () => {
  const pdf = new ReadPdf(writePdf(twoPages()));

  it('holds each marked content of the pages once, in reading order', () => {
    const order = readingOrder(readStructure(pdf));
    expect(order).toEqual(['H1 0:0', 'P 0:1', 'P 1:1', 'TH 1:0', 'TH 1:2']);
    expect(order.map((entry) => entry.split(' ')[1]).sort()).toEqual(markedOnPages(pdf).sort());
  });

  it('leads from each content of a page back to the element that holds it', () => {
    const types = [...parentTree(pdf)].map(([key, owners]) => [
      key,
      pdf.list(owners).map((owner) => pdf.dictionary(owner)['/S']),
    ]);
    expect(types).toEqual([
      [0, ['/H1', '/P']],
      [1, ['/TH', '/P', '/TH']],
    ]);
    expect(pdf.pages.map((page) => pdf.dictionary(page)['/StructParents'])).toEqual([0, 1]);
  });

  it('leaves what is on every page out of it', () => {
    expect(pdf.contentsOf(0).match(/\/Artifact BMC/g)).toHaveLength(1);
  });

  it('says of a table’s headings what they are the headings of', () => {
    const scopes = find(readStructure(pdf), 'TH').map(
      ({ entries }) => pdf.dictionary(pdf.list(entries['/A'])[0])['/Scope'],
    );
    expect(scopes).toEqual(['/Column', '/Row']);
  });

  it('is a file that qpdf has nothing to say against', () => {
    expect(checkWithQpdf(writePdf(twoPages()))).toContain('No syntax or stream encoding errors');
  });
});

describe('an element of the structure', () => {
  const of = (type: 'Figure' | 'L' | 'P', more: Parameters<typeof node>[2]) => {
    const part = node(type, [], more);
    const page = a4([
      contentOf(part, { kind: 'rect', x: 10, y: 20, width: 30, height: 40, fill: 'ink' }),
    ]);
    const pdf = new ReadPdf(writePdf(pagedOf([page], node('Document', [part]))));
    return { pdf, entries: find(readStructure(pdf), type)[0]!.entries };
  };

  it.each(['Barres (16 mois) \\ (', 'نسبة 75 % : « é »', 'pouce 👍🏽 et 𝒜', 'ligne\rligne'])(
    'says instead of a figure %j',
    (alternative) => {
      expect(of('Figure', { alternative }).entries['/Alt']).toBe(`u:${alternative}`);
    },
  );

  it('says where on its page a figure stands, from the foot', () => {
    const box = { page: 0, x: 10, y: 20, width: 30, height: 40 };
    const { pdf, entries } = of('Figure', { alternative: 'x', box });
    const [layout] = pdf.list(entries['/A']);
    expect(layout).toMatchObject({ '/O': '/Layout', '/BBox': [10, 781.89, 40, 821.89] });
  });

  it('says how a list is numbered', () => {
    const { pdf, entries } = of('L', { numbering: 'Decimal' });
    expect(pdf.list(entries['/A'])[0]).toEqual({ '/O': '/List', '/ListNumbering': '/Decimal' });
  });

  it('names its language where it is another, and the file names the main one', () => {
    const { pdf, entries } = of('P', { language: 'ar' });
    expect(entries['/Lang']).toBe('u:ar-MA');
    expect(pdf.catalog['/Lang']).toBe('u:fr');
  });
});

describe('pages and a structure that do not agree', () => {
  it('are refused when a content of the structure is on no page', () => {
    const paged = paragraphPage('texte');
    contentOf(paged.structure, lineMark(lineOf('ailleurs')));
    expect(() => writePdf(paged)).toThrow('a content of Document is on no page');
  });

  it('are refused when a content of a page is in no structure', () => {
    const paged = paragraphPage('texte');
    const lost = contentOf(node('P'), lineMark(lineOf('perdu')));
    const pages = [a4([...paged.pages[0]!.contents, lost])];
    expect(() => writePdf({ ...paged, pages })).toThrow('a node P is not in the structure');
  });

  it('are refused when a content stands twice on paper', () => {
    const paged = paragraphPage('texte');
    const pages = [...paged.pages, ...paged.pages];
    expect(() => writePdf({ ...paged, pages })).toThrow('a content stands twice on paper');
  });
});
