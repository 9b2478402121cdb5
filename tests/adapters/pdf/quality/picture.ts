import { execFileSync } from 'node:child_process';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { scale } from './reference';

/** Grey values, 0 black to 255 white, row by row from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Every page as PDFium draws it, `scale` pixels to a point. */
export async function drawnByPdfium(bytes: Uint8Array): Promise<Picture[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pictures: Picture[] = [];
  for (const page of document.pages()) {
    const { width, height, data } = await page.render({ scale, colorSpace: 'Gray' });
    pictures.push({ width, height, data: Uint8Array.from(data) });
  }
  document.destroy();
  library.destroy();
  return pictures;
}

/** Every page as poppler draws it; `unit` is the length that `scale` pixels stand for, in points. */
export function drawnByPoppler(bytes: Uint8Array, unit = 1): Picture[] {
  const resolution = String((72 * scale) / unit);
  const files = execFileSync('pdftoppm', ['-gray', '-r', resolution, '-'], {
    input: bytes,
    maxBuffer: 1 << 30,
  });
  const pictures: Picture[] = [];
  for (let at = 0; at < files.length;) {
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(files.toString('latin1', at, at + 40));
    const width = Number(header?.[1]);
    const height = Number(header?.[2]);
    const start = at + (header?.[0].length ?? NaN);
    at = start + width * height;
    pictures.push({ width, height, data: files.subarray(start, at) });
  }
  return pictures;
}

/** Rows `top` to `bottom` of a picture. */
export function rows({ width, data }: Picture, top: number, bottom: number): Picture {
  return { width, height: bottom - top, data: data.subarray(top * width, bottom * width) };
}
