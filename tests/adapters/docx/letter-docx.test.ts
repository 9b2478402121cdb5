import { describe, expect, it } from 'vitest';
import { letterDocx } from '../../../src/adapters/docx/letter-docx';
import type { SheetRun } from '../../../src/adapters/docx/letter-sheet';
import { png } from '../pdf/pictures';
import { paragraphsIn, partsOf, runsIn, textOf } from './parts-of';
import { line, sheet } from './some-sheet';

const written = async (...more: Parameters<typeof sheet>) =>
  partsOf(await letterDocx(sheet(...more)));
const bodyOf = async (...more: Parameters<typeof sheet>) =>
  (await written(...more))['word/document.xml']!;
const paragraph = (xml: string, words: string) =>
  paragraphsIn(xml).find((one) => textOf(one).includes(words))!;

const strong = (text: string): SheetRun[] => [{ text, bold: true }];

describe('what a letter says in a document', () => {
  it('is what the sheet says, in its order', async () => {
    const said = paragraphsIn(await bodyOf())
      .map(textOf)
      .filter(Boolean);
    expect(said).toEqual([
      'المملكة المغربية',
      'جماعة عين النور',
      'Commune d’Aïn Nour',
      'عين النور، في 20 فبراير 2029',
      'إلى وحدة الدعم (OGP)',
      'إعلان 2023',
      'الموضوع: دعم ترشيح',
      'تحية طيبة، وبعد،',
      'ندعم هذا الترشيح سنة 2029.',
      'وتفضلوا بقبول فائق التقدير.',
      'رئيسة المجلس',
      'نادية المنصوري',
      'التوقيع والخاتم',
    ]);
  });

  it('is without a head where nobody has a name', async () => {
    const letterhead = { arabic: [], latin: [], latinLanguage: 'fr', logo: undefined } as const;
    expect((await bodyOf({ letterhead })).match(/<w:tbl>/g)).toHaveLength(1);
  });

  it('is safe where a text has what XML reads otherwise', async () => {
    const xml = await bodyOf({ body: [line('<a> & "b" \u0000\u2068c\u2069')] });
    expect(textOf(paragraph(xml, '&amp;'))).toBe('&lt;a&gt; &amp; &quot;b&quot; c');
  });
});

describe('right to left', () => {
  it('is the direction of paragraphs, runs and tables of an Arabic letter', async () => {
    const xml = await bodyOf();
    const own = paragraph(xml, 'ندعم');
    expect(own).toContain('<w:bidi/>');
    expect(runsIn(own).map(({ look }) => look)).toEqual([expect.stringContaining('<w:rtl/>')]);
    expect(xml.match(/<w:bidiVisual\/>/g)).toHaveLength(2);
  });

  it('is not that of a paragraph that runs the other way, nor of Latin words in an Arabic one', async () => {
    const other = line('In English', { direction: 'ltr' });
    const xml = await bodyOf({ body: [other, line('منصة OpenData هنا')] });
    expect(paragraph(xml, 'In English')).not.toContain('<w:bidi/>');
    const looks = runsIn(paragraph(xml, 'OpenData')).map(({ look }) => look.includes('<w:rtl/>'));
    expect(looks).toEqual([true, false, true]);
  });

  it('is no direction of a letter in French but for its Arabic names', async () => {
    const xml = await bodyOf({ language: 'fr', body: [line('Texte', { direction: 'ltr' })] });
    expect(xml).not.toContain('<w:bidiVisual/>');
    expect(paragraph(xml, 'Texte')).not.toContain('<w:bidi/>');
    expect(paragraph(xml, 'المملكة')).toContain('<w:bidi/>');
  });
});

describe('a run', () => {
  it('has typeface, size and language for both scripts', async () => {
    const { look } = runsIn(paragraph(await bodyOf(), 'ندعم'))[0]!;
    expect(look).toContain('w:ascii="Arial"');
    expect(look).toContain('w:hAnsi="Arial"');
    expect(look).toContain('w:cs="Arial"');
    expect(look).toMatch(/<w:sz w:val="22"\/>.*<w:szCs w:val="25"\/>/s);
    expect(look).toContain('<w:lang w:val="fr-FR" w:bidi="ar-MA"/>');
  });

  it('in bold is bold in both; in italics it leans in Latin letters and is underlined in Arabic', async () => {
    const xml = await bodyOf({
      body: [line(strong('بقوة')), line([{ text: 'منصة OpenData', italic: true }])],
    });
    expect(runsIn(paragraph(xml, 'بقوة'))[0]!.look).toMatch(/<w:b\/>.*<w:bCs\/>/s);
    const [arabic, latin] = runsIn(paragraph(xml, 'OpenData'));
    expect(arabic!.look).toContain('<w:u ');
    expect(arabic!.look).not.toContain('<w:i/>');
    expect(latin!.look).toContain('<w:i/>');
    expect(latin!.look).not.toContain('<w:u ');
  });

  it('that is missing stands out', async () => {
    const xml = await bodyOf({ body: [line([{ text: '[يجب استكماله]', isGap: true }])] });
    expect(runsIn(paragraph(xml, 'يجب'))[0]!.look).toContain('<w:highlight w:val="yellow"/>');
  });
});

describe('lists', () => {
  it('have marks or numbers, and each numbered list begins with one', async () => {
    const body = [
      line('نقطة', { kind: 'bullet' }),
      line('أولا', { kind: 'number' }),
      line('ثانيا', { kind: 'number' }),
      line('فقرة'),
      line('بداية', { kind: 'number' }),
    ];
    const xml = await bodyOf({ body });
    const [bullet, first, second, none, third] = body.map(
      ({ runs }) => /<w:numId w:val="(\d+)"/.exec(paragraph(xml, runs[0]!.text))?.[1],
    );
    expect(none).toBeUndefined();
    expect(second).toBe(first);
    expect(new Set([bullet, first, third]).size).toBe(3);
  });
});

describe('the page', () => {
  it('has its number and that of all pages under it, on the first one as well', async () => {
    const parts = await written();
    for (const name of ['word/footer1.xml', 'word/footer2.xml']) {
      const footer = parts[name]!;
      expect(footer).toContain('<w:bidi/>');
      expect(footer.indexOf('الصفحة ')).toBeLessThan(footer.indexOf('PAGE'));
      expect(footer.indexOf(' من ')).toBeLessThan(footer.indexOf('NUMPAGES'));
    }
    expect(parts['word/document.xml']).toContain('<w:titlePg/>');
  });

  it('says over every page but the first whose letter it is, and across each that it is an example', async () => {
    const parts = await written({ mark: 'مثال' });
    const headers = Object.entries(parts).filter(([name]) => /header\d\.xml$/.test(name));
    expect(headers.map(([, xml]) => xml.includes('رسالة الدعم'))).toContain(false);
    expect(headers.map(([, xml]) => xml.includes('رسالة الدعم'))).toContain(true);
    // as in the book: a word across the page, which is none of the letter's own
    expect(headers.every(([, xml]) => xml.includes('string="مثال"'))).toBe(true);
    expect(headers.some(([, xml]) => xml.includes('<w:t xml:space="preserve">مثال'))).toBe(false);
  });

  it('is never parted within names or signature, and the signature is with the last words', async () => {
    const xml = await bodyOf();
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(paragraph(xml, 'وتفضلوا')).toContain('<w:keepNext/>');
    expect(paragraph(xml, 'ندعم')).toContain('<w:keepNext/>');
    expect(paragraph(xml, 'تحية')).not.toContain('<w:keepNext/>');
  });
});

it('a logo is embedded with words for who cannot see it', async () => {
  const logo = { picture: png(), alternative: 'شعار الجماعة' };
  const xml = await bodyOf({ letterhead: { ...sheet().letterhead, logo } });
  expect(xml).toContain('descr="شعار الجماعة"');
  expect(xml).toContain('<pic:pic');
});

it('the properties name the sender, and nobody who typed it', async () => {
  const core = (await written())['docProps/core.xml'];
  expect(core).toContain('<dc:title>رسالة الدعم: جماعة عين النور</dc:title>');
  expect(core).toContain('<dc:creator>جماعة عين النور</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>جماعة عين النور</cp:lastModifiedBy>');
});
