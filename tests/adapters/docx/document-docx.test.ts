import { describe, expect, it, vi } from 'vitest';
import { documentDocx } from '../../../src/adapters/docx/document-docx';
import type { Block, PdfDocument, Span } from '../../../src/adapters/pdf/document';
import { normalised } from './normalised';
import { paragraphsIn, partsOf, runsIn, textOf } from './parts-of';
import { anyPicture, figure, someDocument } from './some-document';

const options = { picture: anyPicture };
const partsWith = async (more: Partial<PdfDocument> = {}) =>
  partsOf(await documentDocx(someDocument(more), options));
const bodyWith = async (more: Partial<PdfDocument> = {}) =>
  (await partsWith(more))['word/document.xml']!;
const bodyOf = (...blocks: Block[]) => bodyWith({ blocks });
const paragraph = (xml: string, words: string) =>
  paragraphsIn(xml).findLast((one) => textOf(one).includes(words))!;

const long = 'كلمة '.repeat(900);

it('says every word in its order, the contents where they stand in the PDF', async () => {
  const said = paragraphsIn(await bodyWith())
    .map(textOf)
    .filter(Boolean);
  expect(said).toEqual([
    ...['ملف الترشيح', 'جماعة عين النور', 'الفهرس', 'تقديم', 'ملحق', 'تقديم'],
    'راسلونا على contact@ain-nour.example قبل 12 يناير 2024.',
    'Première ligneSeconde ligne',
    ...['نقطة', 'نقطة ثانية', 'تقدم المراحل', 'رابعا', 'خامسا', 'الشركاء', 'المنظمة', 'الرسالة'],
    ...['جمعية أولى', 'موقعة', 'جمعية ثانية', 'مسودة', 'أ', 'تقدم المراحل'],
    ...['يمين', 'Gauche', 'خلاصة', 'ملحق', 'نهاية'],
  ]);
});

describe('a heading', () => {
  it('is one to the program that opens the document, and can be gone to from the contents', async () => {
    const xml = await bodyWith();
    const heading = paragraph(xml, 'تقديم');
    expect(heading).toContain('<w:pStyle w:val="Heading2"/>');
    const [, name] = /<w:bookmarkStart w:name="([^"]+)"/.exec(heading)!;
    const entry = paragraphsIn(xml).find((one) => one.includes(`w:anchor="${name!}"`));
    expect(entry).toContain(`PAGEREF ${name!}`);
    expect(entry).toContain('w:leader="dot"');
  });

  it('makes no program ask for leave to change the document on opening it', async () => {
    const parts = await partsWith();
    expect(parts['word/document.xml']).not.toMatch(/w:dirty/);
    expect(parts['word/settings.xml']).not.toMatch(/updateFields/);
  });

  it('waits in the contents for the program to number its page, which says how', async () => {
    const contents = { title: 'الفهرس', depth: 2, toNumber: 'حدّثوا الحقول.' } as const;
    const xml = await bodyWith({ contents });
    expect(textOf(paragraph(xml, 'حدّثوا'))).toBe('حدّثوا الحقول.');
    expect(xml).toMatch(/<w:fldSimple w:instr="PAGEREF heading\d+"\/>/);
  });

  it('has a style with its place in the outline', async () => {
    const styles = (await partsWith())['word/styles.xml']!;
    const style = /<w:style [^>]*w:styleId="Heading3".*?<\/w:style>/s.exec(styles)?.[0];
    expect(style).toContain('<w:name w:val="heading 3"/>');
    expect(style).toContain('<w:outlineLvl w:val="2"/>');
    expect(styles.match(/w:styleId="Heading3"/g)).toHaveLength(1);
  });

  it('of the front or too deep is not among the contents', async () => {
    const xml = await bodyWith();
    expect(xml.match(/PAGEREF/g)).toHaveLength(2);
  });
});

describe('a table', () => {
  const rows = [['أ', 'ب']];
  const table = { kind: 'table', head: ['س', 'ع'], rows, columns: [1, 1] } as const;

  it('goes from right to left in Arabic and repeats its head', async () => {
    const xml = await bodyOf(table);
    expect(xml).toContain('<w:bidiVisual/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(await bodyWith({ language: 'fr', blocks: [table] })).not.toContain('<w:bidiVisual/>');
    expect(await bodyOf({ ...table, language: 'fr' })).not.toContain('<w:bidiVisual/>');
  });

  it('keeps a row on one page, unless it is too long for that', async () => {
    expect((await bodyOf(table)).match(/<w:cantSplit\/>/g)).toHaveLength(2);
    const xml = await bodyOf({ ...table, rows: [[long, 'ب']] });
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(1);
    const marks = Array<Block>(4).fill({ ...figure, height: 12 });
    const marked = await bodyOf({ ...table, rows: [[{ blocks: marks }, 'ب']] });
    expect(marked.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    const drawn = await bodyOf({
      ...table,
      rows: [[{ blocks: [{ ...figure, height: 600 }] }, 'ب']],
    });
    expect(drawn.match(/<w:cantSplit\/>/g)).toHaveLength(1);
  });

  it('within a cell leaves a paragraph after it, without which Word does not open the file', async () => {
    const xml = await bodyOf({ ...table, rows: [[{ blocks: [table] }, { blocks: [] }]] });
    expect(xml).not.toMatch(/<\/w:tbl><\/w:tc>|<\/w:tcPr><\/w:tc>/);
    expect((await bodyOf(table, table)).replace(/<w:tblGrid>/g, '')).not.toContain(
      '</w:tbl><w:tbl>',
    );
  });

  it('without cells is its caption', async () => {
    const xml = await bodyOf({ ...table, head: [], rows: [], caption: 'عنوان' });
    expect(xml).not.toContain('<w:tbl>');
    expect(textOf(xml)).toContain('عنوان');
  });
});

describe('words', () => {
  it('open an address that may be opened, and no other', async () => {
    const link = (to: string) => {
      const span: Span = { text: 'هنا', link: to };
      return bodyOf({ kind: 'paragraph', text: [span] });
    };
    const parts = await partsWith();
    expect(parts['word/_rels/document.xml.rels']).toContain('mailto:contact@ain-nour.example');
    expect(await link('https://example.org/')).toContain('<w:hyperlink');
    expect(await link('javascript:alert(1)')).not.toContain('<w:hyperlink');
  });

  it('have the direction and the language of what they say', async () => {
    const xml = await bodyWith();
    expect(paragraph(xml, 'Seconde ligne')).not.toContain('<w:bidi/>');
    expect(paragraph(xml, 'Seconde ligne')).toContain('<w:br/>');
    const looks = runsIn(paragraph(xml, 'راسلونا')).map(({ look }) => look);
    expect(looks.map((look) => look.includes('<w:rtl/>'))).toEqual([true, false, true]);
    expect(looks[0]).toContain('w:bidi="ar-MA"');
    const english = await bodyOf({ kind: 'paragraph', language: 'en', text: 'word' });
    expect(runsIn(paragraph(english, 'word'))[0]!.look).toContain('w:val="en-GB"');
  });
});

describe('lists', () => {
  it('begin with the number they are to begin with, and are apart', async () => {
    const parts = await partsWith();
    const numbers = ['نقطة', 'رابعا', 'خامسا'].map(
      (words) => /<w:numId w:val="(\d+)"/.exec(paragraph(parts['word/document.xml']!, words))?.[1],
    );
    expect(numbers[1]).toBe(numbers[2]);
    expect(parts['word/numbering.xml']).toContain('<w:start w:val="4"/>');
    const again = { kind: 'list', ordered: true, items: ['واحد'] } as const;
    const xml = await bodyOf(again, { ...again, items: ['أول'] });
    const [one, other] = ['واحد', 'أول'].map(
      (words) => /<w:numId w:val="(\d+)"/.exec(paragraph(xml, words))?.[1],
    );
    expect(one).not.toBe(other);
  });
});

describe('pages', () => {
  it('begin where the document breaks them, and after the contents', async () => {
    const xml = await bodyWith();
    const breaks = paragraphsIn(xml).filter((one) => one.includes('<w:pageBreakBefore/>'));
    expect(breaks.map(textOf)).toEqual(['الفهرس', 'تقديم', 'ملحق']);
    const table = { kind: 'table', head: [], rows: [['أ']], columns: [1] } as const;
    const broken = await bodyOf({ kind: 'page-break' }, { kind: 'page-break' }, table);
    expect(broken.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });

  it('are never empty: no room is left after a table that fills the one before', async () => {
    const table: Block = { kind: 'table', columns: [1], head: [], rows: [['صف']] };
    const next: Block = { kind: 'heading', level: 1, text: 'بعده' };
    const xml = await bodyOf(table, { kind: 'page-break' }, next);
    const after = paragraphsIn(xml.slice(xml.lastIndexOf('</w:tbl>')));
    expect(textOf(after[0]!)).toBe('بعده');
    const closing = await bodyOf(next, table, { kind: 'page-break' });
    expect(paragraphsIn(closing.slice(closing.lastIndexOf('</w:tbl>')))).not.toEqual([]);
  });

  it('have a header but on the first, and number and word on each', async () => {
    const parts = await partsWith({ watermark: 'مثال' });
    const named = (kind: string) =>
      Object.keys(parts)
        .filter((name) => name.startsWith(`word/${kind}`))
        .map((name) => parts[name]!);
    expect(
      named('header')
        .map((xml) => textOf(xml).includes('عين النور'))
        .sort(),
    ).toEqual([false, true]);
    expect(named('header').every((xml) => xml.includes('string="مثال"'))).toBe(true);
    const footers = await partsWith({ footer: '{page} جماعة {pages}، {page}/{pages}' });
    expect(textOf(footers['word/footer1.xml']!)).toBe('{page} جماعة {pages}، /');
    for (const footer of named('footer')) {
      expect(footer.indexOf('الصفحة')).toBeLessThan(footer.indexOf('>PAGE<'));
      expect(footer.indexOf('>PAGE<')).toBeLessThan(footer.indexOf('>NUMPAGES<'));
    }
  });
});

describe('drawings and pictures', () => {
  it('have words for who cannot see them; drawings that look alike are made once', async () => {
    const picture = vi.fn(anyPicture);
    const xml = (await partsOf(await documentDocx(someDocument(), { picture })))[
      'word/document.xml'
    ]!;
    expect(picture).toHaveBeenCalledExactlyOnceWith(figure);
    expect(xml.match(/<wp:docPr [^>]*descr="ثلاث مراحل من سبع"/g)).toHaveLength(2);
    expect(xml.match(/<wp:docPr [^>]*descr="شعار"/g)).toHaveLength(1);
  });

  it('that cannot be read are left out', async () => {
    const image = { type: 'png', bytes: new Uint8Array([1, 2, 3]) } as const;
    const broken = { kind: 'picture', image, width: 9, height: 9, alternative: '' } as const;
    expect(await bodyOf(broken)).not.toContain('<w:drawing>');
  });
});

it('the properties name the author and nobody else', async () => {
  const core = async (author?: string) =>
    (await partsWith(author === undefined ? {} : { author }))['docProps/core.xml'];
  expect(await core('نقطة ارتكاز')).toMatch(
    /<dc:creator>نقطة ارتكاز<.*<cp:lastModifiedBy>نقطة ارتكاز</,
  );
  expect(await core()).not.toMatch(/creator>[^<]|lastModifiedBy>[^<]/);
});

it('holds nothing that XML has no place for, whatever was typed', async () => {
  const wild = 'a\u0000\uFFFE\uD800z';
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: wild },
    { ...figure, alternative: wild, caption: wild },
    { kind: 'table', caption: wild, head: [wild], rows: [[wild]], columns: [1] },
  ];
  const parts = await partsWith({ title: wild, author: wild, header: wild, footer: wild, blocks });
  const found = Object.values(parts).filter((xml) =>
    // eslint-disable-next-line no-control-regex -- what must not be there
    /[\u0000\uFFFE]|\p{Cs}/u.test(xml),
  );
  expect(found).toEqual([]);
  expect(parts['docProps/core.xml']).toContain('<dc:title>az<');
});

it('without a block is a document all the same', async () => {
  expect(await bodyOf()).toMatch(/<w:body><w:p>/);
});

it('is made the same twice, but for ids and the hour', async () => {
  const make = async () =>
    normalised(await documentDocx(someDocument({ watermark: 'مثال' }), options));
  const [one, other] = [await make(), await make()];
  expect(Object.keys(one).filter((name) => one[name] !== other[name])).toEqual([]);
});
