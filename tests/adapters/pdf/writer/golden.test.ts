import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { Line } from '../../../../src/adapters/pdf/text/line';
import { Face } from '../../../../src/adapters/pdf/text/face';
import { writePdf } from '../../../../src/adapters/pdf/writer/write-pdf';
import { a4, contentOf, lineMark, node, pagedOf } from './paged';
import { checkWithQpdf, ReadPdf } from './qpdf';

const require = createRequire(import.meta.url);
const face = new Face(
  'Golden',
  readFileSync(
    require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
  ),
);

/** Glyphs set by hand, so that nothing but the writer can change the file. */
const line: Line = {
  glyphs: Array.from('Tarchih', (text, index) => ({
    id: 36 + index,
    face,
    cluster: index,
    text,
    x: index * 8,
    y: 0,
    advance: 8,
    size: 12,
    style: { bold: false },
  })),
  start: 0,
  end: 7,
  x: 0,
  width: 56,
};

/** One of each: text, drawing, link, bookmark, watermark. */
function oneOfEach() {
  const [heading, figure, link] = [
    node('H1'),
    node('Figure', [], {
      alternative: 'مخطط',
      box: { page: 0, x: 100, y: 150, width: 50, height: 20 },
    }),
    node('Link'),
  ];
  const page = a4(
    [
      contentOf(heading, lineMark(line)),
      contentOf(figure, { kind: 'rect', x: 100, y: 150, width: 50, height: 20, fill: 'tint' }),
      contentOf(link, lineMark(line, 200)),
      { node: undefined, marks: [{ kind: 'watermark', line, x: 300, y: 400, degrees: 45 }] },
    ],
    {
      links: [
        { address: 'https://exemple.ma/', x: 100, y: 190, width: 56, height: 12, node: link },
      ],
    },
  );
  const structure = node('Document', [heading, figure, node('P', [link], { language: 'ar' })]);
  return pagedOf([page], structure, { bookmarks: [{ title: 'Titre', level: 1, page: 0, y: 90 }] });
}

/** Every object in the order of its number; streams as text but for the font, which is told by length. */
function readable(pdf: ReadPdf): string {
  const objects = pdf.references
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .map((reference) => {
      const isFont = (value: unknown) =>
        typeof value === 'object' && value !== null && '/Length1' in value;
      const value = pdf.value(reference);
      const stream = isFont(value) ? undefined : pdf.stream(reference);
      const told = JSON.stringify(value, (key, entry: unknown) =>
        key === '/Length' ? undefined : entry,
      );
      return [reference, told, ...(stream ? [stream.toString('utf8')] : [])].join('\n');
    });
  return `${objects.join('\n\n')}\n\ntrailer\n${JSON.stringify(pdf.trailer)}\n`;
}

it('is written with the version of jsPDF whose inside is known', () => {
  const { version } = JSON.parse(readFileSync(require.resolve('jspdf/package.json'), 'utf8')) as {
    version: string;
  };
  expect(version, 'jspdf-inside.ts says what to look at before another version is used').toBe(
    '4.2.1',
  );
});

it('is the file it has always been', async () => {
  const bytes = writePdf(oneOfEach());
  expect(checkWithQpdf(bytes)).toContain('No syntax or stream encoding errors');
  await expect(readable(new ReadPdf(bytes))).toMatchFileSnapshot('golden.txt');
});
