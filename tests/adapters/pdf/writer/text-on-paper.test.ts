import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Span, Text } from '../../../../src/adapters/pdf/document';
import type { Glyph, Line } from '../../../../src/adapters/pdf/text/line';
import { TrueType } from '../../../../src/adapters/pdf/writer/true-type';
import { writePdf } from '../../../../src/adapters/pdf/writer/write-pdf';
import { a4, contentOf, lineMark, lineOf, node, pagedOf, paragraphPage } from './paged';
import { ReadPdf } from './qpdf';

const written = (...[text, language]: Parameters<typeof paragraphPage>) =>
  new ReadPdf(writePdf(paragraphPage(text, language)));

function writtenLine(line: Line) {
  const paragraph = node('P');
  const page = a4([contentOf(paragraph, lineMark(line))]);
  return new ReadPdf(writePdf(pagedOf([page], node('Document', [paragraph]))));
}

/** What the only font of a file has its glyphs copied as. */
function copied(pdf: ReadPdf): Map<number, string> {
  const [font] = pdf.withEntry('/Subtype', '/Type0');
  const [, ...rows] = pdf.stream(font!['/ToUnicode'])!.toString('latin1').split('beginbfchar');
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return new Map(
    Array.from(rows.join('').matchAll(/^<(\w{4})><(\w+)>$/gm), ([, glyph, units]) => [
      Number.parseInt(glyph!, 16),
      text(units!),
    ]),
  );
}

/** Where each glyph begins, as a reader finds it: by widths and the numbers between the strings. */
function places(pdf: ReadPdf): { glyph: number; x: number; y: number }[] {
  const [descendant] = pdf.withEntry('/Subtype', '/CIDFontType2');
  const widths = widthsOf(pdf.list(descendant!['/W']));
  let [x, y, size] = [0, 0, 0];
  const found: { glyph: number; x: number; y: number }[] = [];
  for (const line of pdf.contentsOf(0).split('\n')) {
    const words = line.split(' ');
    if (line.endsWith('Tf')) size = Number(words[1]);
    if (line.endsWith('Tm')) [x, y] = [Number(words[4]), Number(words[5])];
    if (!line.endsWith('TJ')) continue;
    for (const [part] of line.matchAll(
      /[0-9a-f]{4}(?=[0-9a-f]*>)|(?<=>)-?[\d.]+(?=<)|(?<=\[)-?[\d.]+/g,
    )) {
      if (/^[0-9a-f]{4}$/.test(part)) {
        const glyph = Number.parseInt(part, 16);
        found.push({ glyph, x, y });
        x += (widths.get(glyph)! * size) / 1000;
      } else x -= (Number(part) * size) / 1000;
    }
  }
  return found;
}

function widthsOf(rows: unknown[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at < rows.length; at += 2) {
    (rows[at + 1] as number[]).forEach((width, index) =>
      widths.set((rows[at] as number) + index, width),
    );
  }
  return widths;
}

const bold = (text: string): Span[] => [{ text, bold: true }];

it('copies no glyph as more than a reader takes: 512 bytes', () => {
  const texts = [...copied(written(`ب${'\u064e'.repeat(900)}`, 'ar')).values()];
  expect(Math.max(...texts.map(({ length }) => length))).toBe(256);
});

describe('glyphs on paper', () => {
  it.each<[string | Span[], 'ar' | 'fr']>([
    ['AVATAR, « To » 75 %', 'fr'],
    ['تقرير الجاهزية لجماعة تطوان', 'ar'],
    ['m̂ x̣̂', 'fr'],
    [bold('تقرير جرير في يوم'), 'ar'],
  ])('of %j stand where they were set, in the same order', (text, language) => {
    const line = lineOf(text, language);
    const seen = places(written(text, language));
    expect(seen.map(({ glyph }) => glyph)).toEqual(line.glyphs.map(({ id }) => id));
    line.glyphs.forEach((glyph, index) => {
      expect(Math.abs(seen[index]!.x - (100 + line.x + glyph.x))).toBeLessThan(0.02);
      expect(Math.abs(seen[index]!.y - (741.89 + glyph.y))).toBeLessThan(0.02);
    });
  });
});

describe('what is copied from paper', () => {
  it('is lam-alef for the one glyph of lam and alef', () => {
    const line = lineOf('لا', 'ar');
    expect(line.glyphs).toHaveLength(1);
    expect(copied(writtenLine(line)).get(line.glyphs[0]!.id)).toMatch(/^[\ufefb\ufefc]$/);
  });

  it('is every letter, beyond the first hundred glyphs and outside the first plane', () => {
    const letters = Array.from({ length: 230 }, (_, index) =>
      String.fromCodePoint(0x10400 + index),
    );
    const [sample] = lineOf('a').glyphs;
    const glyphs = letters.map((text, index): Glyph => ({ ...sample!, id: index + 1, text }));
    const line = { glyphs, start: 0, end: 460, x: 0, width: 400 };
    expect([...copied(writtenLine(line)).values()]).toEqual(letters);
  });

  it('is the text a glyph was set for most often, and of equals the first', () => {
    const [sample] = lineOf('a').glyphs;
    const set = (id: number, text: string): Glyph => ({ ...sample!, id, text });
    const glyphs = [set(7, 'a'), set(7, 'b'), set(7, 'b'), set(8, 'c'), set(8, 'd'), set(8, '')];
    const map = copied(writtenLine({ glyphs, start: 0, end: 6, x: 0, width: 60 }));
    expect([...map]).toEqual([
      [7, 'b'],
      [8, 'c'],
    ]);
  });

  it('is the replacement character where no face has the letter', () => {
    const [sample] = lineOf('a').glyphs;
    const glyphs = [{ ...sample!, id: 0, text: '👍' }];
    const map = copied(writtenLine({ glyphs, start: 0, end: 2, x: 0, width: 10 }));
    expect([...map]).toEqual([[0, '\ufffd']]);
  });
});

describe('a word whose letters the face holds far apart', () => {
  const text = bold('تقرير');

  it('is copied as one word', () => {
    const input = writePdf(paragraphPage(text, 'ar'));
    const copiedText = execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], {
      input,
      encoding: 'utf8',
    });
    expect(copiedText.normalize('NFKC')).toContain('تقرير');
  });

  it('is said to have wider letters, in the font and in its list of widths alike', () => {
    const pdf = written(text, 'ar');
    const [descendant] = pdf.withEntry('/Subtype', '/CIDFontType2');
    const [descriptor] = pdf.withEntry('/Type', '/FontDescriptor');
    const font = new TrueType(new Uint8Array(pdf.stream(descriptor!['/FontFile2'])!));
    const widths = widthsOf(pdf.list(descendant!['/W']));
    const { glyphs } = lineOf(text, 'ar');
    const whole = new TrueType(glyphs[0]!.face.bytes);
    for (const [glyph, width] of widths) expect(font.advance(glyph)).toBe(width);
    expect(glyphs.filter(({ id }) => font.advance(id) > whole.advance(id))).not.toEqual([]);
  });
});

describe('the look of words', () => {
  const span = (more: object): Text => [
    { text: 'avant ' },
    { text: 'mot', ...more },
    { text: ' après' },
  ];

  it('changes colour for a part and back', () => {
    const colours = written(span({ ink: 'alert' }))
      .contentsOf(0)
      .match(/^[\d. ]+ rg$/gm);
    expect(colours).toEqual(['0.129 0.11 0.086 rg', '0.541 0.161 0.075 rg', '0.129 0.11 0.086 rg']);
  });

  it('takes the bold face for a bold part', () => {
    const pdf = written(span({ bold: true }));
    expect(pdf.withEntry('/Subtype', '/Type0')).toHaveLength(2);
    expect(pdf.contentsOf(0)).not.toContain('Tr');
  });

  it('draws a stroke around bold letters of a face that has no bold', () => {
    const line = lineOf('abc');
    const glyphs = line.glyphs.map((glyph, index) => ({
      ...glyph,
      style: { ...glyph.style, bold: index === 1 },
    }));
    const contents = writtenLine({ ...line, glyphs }).contentsOf(0);
    expect(contents.match(/^[02] Tr$/gm)).toEqual(['2 Tr', '0 Tr']);
    const last = glyphs.map((glyph) => ({ ...glyph, style: { ...glyph.style, bold: true } }));
    expect(writtenLine({ ...line, glyphs: last }).contentsOf(0)).toMatch(/0 Tr\nET/);
  });

  it('is read out in the language of the part', () => {
    const contents = written(span({ language: 'ar' })).contentsOf(0);
    const marks = contents.match(/^(\/.* BDC|EMC|BT|ET)$/gm);
    expect(marks).toEqual([
      '/P <</MCID 0>> BDC',
      'BT',
      '/Span <</Lang(ar-MA)>> BDC',
      'EMC',
      'ET',
      'EMC',
    ]);
  });
});
