import { describe, expect, it } from 'vitest';
import type { Bookmark } from '../../../../src/adapters/pdf/pages';
import { writePdf } from '../../../../src/adapters/pdf/writer/write-pdf';
import { paragraphPage } from './paged';
import { ReadPdf } from './qpdf';

interface Read {
  title: unknown;
  count: unknown;
  items: Read[];
}

const bookmark = (title: string, level: Bookmark['level']): Bookmark => ({
  title,
  level,
  page: 0,
  y: 141.89,
});

function readItems(pdf: ReadPdf, parent: unknown): Read[] {
  const found: Read[] = [];
  let at: unknown = pdf.dictionary(parent)['/First'];
  let before: unknown;
  while (at !== undefined) {
    const item = pdf.dictionary(at);
    expect(item['/Parent']).toBe(parent);
    expect(item['/Prev']).toBe(before);
    found.push({ title: item['/Title'], count: item['/Count'], items: readItems(pdf, at) });
    before = at;
    at = item['/Next'];
  }
  expect(pdf.dictionary(parent)['/Last']).toBe(before);
  return found;
}

const written = (...bookmarks: Bookmark[]) =>
  new ReadPdf(writePdf(paragraphPage('texte', 'fr', { bookmarks })));

describe('the bookmarks', () => {
  it('stand under the last one of a higher level', () => {
    const levels = [1, 2, 3, 2, 1, 3] as const;
    const pdf = written(...levels.map((level, index) => bookmark(`${index}`, level)));
    const item = (title: string, items: Read[] = [], count?: number): Read => ({
      title: `u:${title}`,
      count,
      items,
    });
    expect(readItems(pdf, pdf.catalog['/Outlines'])).toEqual([
      item('0', [item('1', [item('2')], 1), item('3')], 3),
      item('4', [item('5')], 1),
    ]);
    expect(pdf.dictionary(pdf.catalog['/Outlines'])['/Count']).toBe(6);
  });

  it('begin with a lower level where the document does', () => {
    const pdf = written(bookmark('a', 3), bookmark('b', 2));
    expect(readItems(pdf, pdf.catalog['/Outlines']).map(({ title }) => title)).toEqual([
      'u:a',
      'u:b',
    ]);
  });

  it.each(['Règles (2) \\', 'النتيجة (تقدير) : 75 %', 'A 👍🏽'])('are titled %j', (title) => {
    const pdf = written(bookmark(title, 1));
    expect(readItems(pdf, pdf.catalog['/Outlines'])[0]!.title).toBe(`u:${title}`);
  });

  it('are shortened where a heading is pages long, between two letters', () => {
    const pdf = written(bookmark('👍🏽'.repeat(2_000), 1), bookmark(`x${'👍🏽'.repeat(2_000)}`, 1));
    const [even, odd] = readItems(pdf, pdf.catalog['/Outlines']).map(({ title }) => title);
    expect(even).toMatch(/^u:(?:👍🏽){20,60}…$/u);
    expect(odd).toMatch(/^u:x(?:👍🏽){20,60}…$/u);
  });

  it('lead to the height of their heading, at the size the reader has chosen', () => {
    const pdf = written(bookmark('a', 1));
    const first = pdf.dictionary(pdf.dictionary(pdf.catalog['/Outlines'])['/First']);
    expect(first['/Dest']).toEqual([pdf.pages[0], '/XYZ', null, 700, null]);
  });

  it('are not there where the document has none', () => {
    expect(written().catalog['/Outlines']).toBeUndefined();
  });
});
