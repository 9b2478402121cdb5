import { describe, expect, it } from 'vitest';
import { documentDocx } from '../../../src/adapters/docx/document-docx';
import type { Block } from '../../../src/adapters/pdf/document';
import { paragraphsIn, partsOf, textOf } from './parts-of';
import { anyPicture, someDocument } from './some-document';

async function written(...blocks: Block[]) {
  const { contents: _, ...document } = someDocument({ blocks, language: 'fr' });
  const parts = await partsOf(await documentDocx(document, { picture: anyPicture }));
  return { xml: parts['word/document.xml']!, numbering: parts['word/numbering.xml']! };
}
const count = (xml: string, what: RegExp) => [...xml.matchAll(what)].length;

describe('room to write by hand', () => {
  it('is a row with a line under it for each line', async () => {
    const { xml } = await written({ kind: 'writing', lines: 5 });
    expect(count(xml, /<w:tr>/g)).toBe(5);
    expect(count(xml, /<w:trHeight w:val="520" w:hRule="atLeast"\/>/g)).toBe(5);
    expect(count(xml, /<w:bottom w:val="single"/g)).toBe(5);
  });

  it('says the labels of its blanks, each before a line of its own', async () => {
    const blanks = ['Jour', 'Mois', 'Année'].map((label) => ({ label, share: 1 }));
    const { xml } = await written({ kind: 'writing', lines: 1, blanks });
    expect(paragraphsIn(xml).map(textOf).filter(Boolean)).toEqual(['Jour', 'Mois', 'Année']);
    expect(count(xml, /<w:tc>/g)).toBe(6);
    expect(count(xml, /<w:bottom w:val="single"/g)).toBe(3);
  });

  it('has all labels over their lines where one is long', async () => {
    const label = 'Des associations et des autres organisations présentes';
    const { xml } = await written({
      kind: 'writing',
      lines: 1,
      blanks: [
        { label: 'Jour', share: 1 },
        { label, share: 1 },
      ],
    });
    expect(count(xml, /<w:tc>/g)).toBe(2);
    expect(count(xml, /<w:bottom w:val="single"/g)).toBe(2);
  });

  it('is nothing without lines', async () => {
    expect((await written({ kind: 'writing', lines: 0 })).xml).not.toContain('<w:tbl>');
  });
});

describe('squares to tick', () => {
  it('are the marks of a list of Word’s own', async () => {
    const { xml, numbering } = await written({ kind: 'list', boxes: 1, items: ['oui', 'non'] });
    expect(count(xml, /<w:numPr>/g)).toBe(2);
    expect(numbering).toContain('☐');
    expect(xml).not.toContain('<w:tbl>');
  });

  it('stand beside one another in the order of reading', async () => {
    const { xml } = await written({ kind: 'list', boxes: 2, items: ['un', 'deux', 'trois'] });
    expect(paragraphsIn(xml).map(textOf).filter(Boolean)).toEqual(['un', 'deux', 'trois']);
    expect(count(xml, /<w:tr>/g)).toBe(2);
    expect(count(xml, /<w:tc>/g)).toBe(4);
  });
});

it('a table to write in has rows of the height asked, and its head none', async () => {
  const { xml } = await written({
    kind: 'table',
    head: ['a', 'b'],
    rows: [
      ['1', ''],
      ['2', ''],
    ],
    columns: [1, 3],
    rowHeight: 30,
  });
  expect(count(xml, /<w:trHeight w:val="600" w:hRule="atLeast"\/>/g)).toBe(2);
  // both cells name the line between them: LibreOffice drops those of one alone from right to left
  expect(count(xml, /<w:start w:val="single"/g)).toBe(2);
  expect(count(xml, /<w:end w:val="single"/g)).toBe(2);
  expect(xml).not.toMatch(/<w:start w:val="single"[^>]*\/>(?:(?!<\/w:tcBorders>).)*<w:left /);
});
