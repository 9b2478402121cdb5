import { describe, expect, it } from 'vitest';
import type { PictureFile } from '../../../../src/adapters/pdf/document';
import type { PageContent } from '../../../../src/adapters/pdf/pages';
import { writePdf } from '../../../../src/adapters/pdf/writer/write-pdf';
import { jpeg, pixels, png } from '../pictures';
import { a4, contentOf, node, pagedOf } from './paged';
import { ReadPdf } from './qpdf';

const place = { x: 100, y: 50, width: 60, height: 40 };

function written(...images: PictureFile[]): Uint8Array {
  const figures = images.map(() => node('Figure', [], { alternative: 'Logo' }));
  const contents = images.map((image, index): PageContent =>
    contentOf(figures[index]!, { kind: 'picture', image, ...place }),
  );
  return writePdf(pagedOf([a4(contents)], node('Document', figures)));
}

describe('a picture in a file', () => {
  it('is shown at its place and size, measured from the foot of the page', () => {
    expect(new ReadPdf(written(png())).contentsOf(0)).toContain(
      'q\n60 0 0 40 100 751.89 cm\n/I1 Do\nQ',
    );
  });

  it('of a PNG holds its pixels', () => {
    const pdf = new ReadPdf(written(png(20, 10)));
    const [image] = pdf.withEntry('/Subtype', '/Image');
    expect(image).toMatchObject({
      '/Width': 20,
      '/Height': 10,
      '/ColorSpace': '/DeviceRGB',
      '/BitsPerComponent': 8,
    });
    const at = pdf.references.find((one) => pdf.dictionary(one)['/Subtype'] === '/Image');
    const own = Buffer.from(pixels(20, 10, 3));
    const rows = Array.from({ length: 10 }, (_, row) => own.subarray(row * 61 + 1, row * 61 + 61));
    expect(pdf.stream(at)).toEqual(Buffer.concat(rows));
  });

  it('of a JPEG holds it as it is', () => {
    const image = jpeg({ channels: 1 });
    const pdf = new ReadPdf(written(image));
    expect(pdf.withEntry('/Subtype', '/Image')[0]).toMatchObject({
      '/Filter': '/DCTDecode',
      '/ColorSpace': '/DeviceGray',
    });
    const at = pdf.references.find((one) => pdf.dictionary(one)['/Subtype'] === '/Image');
    expect(pdf.stream(at)).toEqual(Buffer.from(image.bytes));
  });

  it('stands there once, however often it is shown', () => {
    const one = png();
    expect(new ReadPdf(written(one, one, jpeg())).withEntry('/Subtype', '/Image')).toHaveLength(2);
  });

  it('is read as a figure, with the words that stand for it', () => {
    const [figure] = new ReadPdf(written(png())).withEntry('/S', '/Figure');
    expect(figure!['/Alt']).toBe('u:Logo');
  });

  it('tells its file from one with another picture', () => {
    const id = (bytes: Uint8Array) => (new ReadPdf(bytes).trailer['/ID'] as string[])[0];
    expect(id(written(png(20, 10)))).toBe(id(written(png(20, 10))));
    expect(id(written(png(20, 10)))).not.toBe(id(written(png(20, 11))));
  });
});
