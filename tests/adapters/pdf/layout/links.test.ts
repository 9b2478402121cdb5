import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../../../../src/adapters/pdf/document';
import type { PagedDocument, StructureNode } from '../../../../src/adapters/pdf/pages';
import { contentsOf, faultsIn, isNode } from '../tags/check-structure';
import { set, words, wordsOf } from './set';

const paragraph = (...text: Span[]): Block => ({ kind: 'paragraph', text });
const link = 'https://www.opengovpartnership.org/';

/** The children of a node: their type and what they say. */
const read = (node: StructureNode): [string, string][] =>
  node.children.map((child) =>
    isNode(child)
      ? [
          child.type,
          read(child)
            .map(([, said]) => said)
            .join('|'),
        ]
      : [
          'text',
          child.marks.map((mark) => (mark.kind === 'line' ? wordsOf(mark.line) : '')).join('|'),
        ],
  );
const onlyChild = ({ structure }: PagedDocument) => structure.children.find(isNode)!;
const readAll = (paged: PagedDocument) =>
  [...contentsOf(paged.structure)]
    .flatMap(({ marks }) => marks.map((mark) => (mark.kind === 'line' ? wordsOf(mark.line) : '')))
    .join('');
const painted = ({ pages }: PagedDocument) =>
  pages.map(({ contents }) =>
    contents.flatMap(({ marks }) =>
      marks.map((mark) => (mark.kind === 'line' ? wordsOf(mark.line) : '')),
    ),
  );

describe('words that are a link', () => {
  const spans: Span[] = [{ text: 'voir ' }, { text: 'le site', link }, { text: ' demain' }];

  it('are a link of the structure, read where they stand', () => {
    const paged = set([paragraph(...spans)]);
    expect(read(onlyChild(paged))).toEqual([
      ['text', 'voir '],
      ['Link', 'le site'],
      ['text', ' demain'],
    ]);
    expect(faultsIn(paged)).toEqual([]);
  });

  it('are painted from left to right in Arabic and read from right to left', () => {
    const paged = set([paragraph(...spans)], { language: 'ar' });
    expect(painted(paged)).toEqual([[' demain', 'le site', 'voir ']]);
    expect(read(onlyChild(paged)).map(([, said]) => said)).toEqual(['voir ', 'le site', ' demain']);
  });

  it('are read in order where plain lines follow theirs', () => {
    const long = [...spans, { text: ` ${words(40)}` }];
    const read = (language: 'ar' | 'fr') =>
      readAll(set([paragraph(...long)], { language })).replaceAll(' ', '');
    expect(read('ar')).toBe(read('fr'));
    expect(read('ar').startsWith('voirlesitedemain10000')).toBe(true);
  });

  it('are told from the rest of their line by where they begin and end', () => {
    const marks = set([paragraph(...spans)], { language: 'ar' }).pages[0]!.contents.flatMap(
      (content) => content.marks,
    );
    expect(marks.map((mark) => mark.kind === 'line' && [mark.line.start, mark.line.end])).toEqual([
      [12, 19],
      [5, 12],
      [0, 5],
    ]);
  });

  it('open where they are pressed', () => {
    const { pages } = set([paragraph(...spans)]);
    expect(pages[0]!.links).toMatchObject([
      {
        address: link,
        x: 54 + 5 * 5.25,
        y: 66,
        width: 7 * 5.25,
        height: expect.closeTo(15.225) as number,
      },
    ]);
    const [arabic] = set([paragraph(...spans)], { language: 'ar' }).pages[0]!.links;
    expect(arabic!.x).toBeCloseTo(541.28 - 12 * 5.5);
  });

  it('stay one link over lines and pages, with a place to press on each', () => {
    const filler: Block = { kind: 'paragraph', text: words(15 * 44, 50_000) };
    const paged = set([filler, paragraph({ text: 'a ' }, { text: words(70), link })]);
    const second = paged.structure.children.filter(isNode)[1]!;
    expect(second.children.filter(isNode)).toHaveLength(1);
    expect(paged.pages.map(({ links }) => links.length)).toEqual([2, 3]);
    const nodes = new Set(paged.pages.flatMap(({ links }) => links.map(({ node }) => node)));
    expect([...nodes]).toEqual(second.children.filter(isNode));
    expect(faultsIn(paged)).toEqual([]);
  });

  it('are as many links as are written, even to one address', () => {
    const paged = set([paragraph({ text: 'a', link }, { text: ' et ' }, { text: 'b', link })]);
    expect(read(onlyChild(paged)).map(([type]) => type)).toEqual(['Link', 'text', 'Link']);
  });

  it('may stand in cells, items and headings', () => {
    const text = [{ text: 'a', link }];
    const paged = set([
      { kind: 'heading', level: 1, text },
      { kind: 'list', items: [text] },
      { kind: 'table', head: [text], rows: [[text]], columns: [1] },
    ]);
    expect(paged.pages[0]!.links).toHaveLength(4);
    expect(faultsIn(paged)).toEqual([]);
  });

  it('are no second link where the head of a table is repeated', () => {
    const rows = Array.from({ length: 80 }, () => ['b']);
    const text = [{ text: 'a', link }];
    const paged = set([{ kind: 'table', head: [text], rows, columns: [1] }]);
    expect(paged.pages.map(({ links }) => links.length)).toEqual([1, 0, 0]);
  });
});

describe('words whose address is one no document should open', () => {
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'exemple.ma', ''])(
    'are plain words: %j',
    (unsafe) => {
      const paged = set([paragraph({ text: 'voir ' }, { text: 'le site', link: unsafe })]);
      expect(read(onlyChild(paged))).toEqual([['text', 'voir le site']]);
      expect(paged.pages[0]!.links).toEqual([]);
    },
  );

  it('still say that they are in another language', () => {
    const unsafe = { text: 'برنامج', language: 'ar', link: 'javascript:alert(1)' } as const;
    const paged = set([paragraph({ text: 'le ' }, unsafe)]);
    expect(onlyChild(paged).children[1]).toMatchObject({ type: 'Span', language: 'ar' });
    expect(paged.pages[0]!.links).toEqual([]);
  });
});

describe('words in another language', () => {
  it('say so', () => {
    const paged = set([paragraph({ text: 'le ' }, { text: 'برنامج', language: 'ar' })]);
    expect(onlyChild(paged).children[1]).toMatchObject({ type: 'Span', language: 'ar' });
  });

  it('say nothing where it is the language of the paragraph', () => {
    const paged = set([paragraph({ text: 'le ' }, { text: 'programme', language: 'fr' })]);
    expect(read(onlyChild(paged))).toEqual([['text', 'le programme']]);
  });
});
