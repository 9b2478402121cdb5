import type {
  Page as PrintedPage,
  PagedDocument,
  StructureNode,
} from '../../../../src/adapters/pdf/pages';
import type { SetText } from '../../../../src/adapters/pdf/text/line';
import { drawnByPoppler, rows, type Picture } from './picture';
import { strayInk } from './stray-ink';
import { markup, scale, type Reference, type Request } from './reference';

/** Paragraphs one under the other on one tall page, as Chromium draws it. Lengths are points. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** the upper edge of each paragraph */
  readonly tops: readonly number[];
  /** of every line */
  readonly lineHeight: number;
  /** from the upper edge of a line to its baseline */
  readonly baseline: number;
  readonly picture: Picture;
}

const margin = 20;
const width = 600;

/** @param requests - all of one size */
export async function drawSheet({ page }: Reference, requests: readonly Request[]): Promise<Sheet> {
  const paragraphs = requests.map(markup);
  const [first] = paragraphs;
  if (!first) throw new Error('a sheet has a paragraph');
  const places = await page.evaluate(layOutSheet, {
    html: paragraphs.map(({ html }) => html).join(''),
    style: `padding: ${margin}px; width: ${width - 2 * margin}px`,
  });
  const png = await page.screenshot({ fullPage: true });
  const [pictureWidth, pictureHeight, grey] = await page.evaluate(
    greyOf,
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return {
    ...places,
    width,
    height: Math.ceil(pictureHeight / scale),
    lineHeight: first.lineHeight,
    picture: { width: pictureWidth, height: pictureHeight, data: Buffer.from(grey, 'latin1') },
  };
}

/** What Chromium prints of the sheet drawn last, `scale` pixels to a point, by way of poppler. */
export async function drawPrinted({ page }: Reference, { height }: Sheet): Promise<Picture> {
  const size = { width: `${width}px`, height: `${height}px` };
  const pdf = await page.pdf({ ...size, printBackground: true });
  const [picture] = drawnByPoppler(pdf, cssPixel);
  if (!picture) throw new Error('nothing was printed');
  return picture;
}

/** What Chromium takes for a pixel when it prints, in points. */
const cssPixel = 0.75;

/** The pixels astray in each line of each paragraph, between a picture and the sheet's. */
export function strayInkByLine(sheet: Sheet, sets: readonly SetText[], picture: Picture): number[] {
  const height = sheet.lineHeight * scale;
  return sets.flatMap(({ lines }, index) =>
    lines.map((_, number) => {
      const top = (sheet.tops[index] ?? NaN) * scale + number * height;
      return strayInk(rows(sheet.picture, top, top + height), rows(picture, top, top + height));
    }),
  );
}

/** The same paragraphs, set by the engine, on the same places of one page. */
export function sheetOf(sets: readonly SetText[], sheet: Sheet): PagedDocument {
  const root: StructureNode = { type: 'Document', children: [] };
  const page = { width: sheet.width, height: sheet.height, links: [] };
  const contents = sets.map(({ lines }, index): PrintedPage['contents'][number] => {
    const node: StructureNode = { type: 'P', children: [] };
    const top = (sheet.tops[index] ?? NaN) + sheet.baseline;
    const content = {
      node,
      marks: lines.map((line, number) => ({
        kind: 'line' as const,
        line,
        x: margin,
        baseline: top + number * sheet.lineHeight,
        ink: 'ink' as const,
      })),
    };
    node.children.push(content);
    root.children.push(node);
    return content;
  });
  return {
    pages: [{ ...page, contents }],
    structure: root,
    bookmarks: [],
    missing: [],
    about: { title: 'Tarchih', language: 'ar', madeAt: '2026-11-22T09:00:00Z' },
  };
}

/** Runs in the page. */
function layOutSheet({ html, style }: { html: string; style: string }): {
  tops: number[];
  baseline: number;
} {
  document.body.innerHTML = html;
  document.body.setAttribute('style', style);
  const paragraphs = document.querySelectorAll('p');
  const tops: number[] = [];
  for (const paragraph of paragraphs) tops.push(paragraph.getBoundingClientRect().top);
  // An empty inline block stands on the baseline; it is gone again before anything is drawn.
  const probe = paragraphs[0]?.cloneNode() as HTMLElement;
  probe.innerHTML = 'a<b style="display: inline-block"></b>';
  document.body.append(probe);
  const line = probe.getBoundingClientRect();
  const baseline = (probe.lastElementChild?.getBoundingClientRect().bottom ?? NaN) - line.top;
  probe.remove();
  return { tops, baseline };
}

/** Runs in the page: width, height and one character for each pixel. */
async function greyOf(address: string): Promise<[number, number, string]> {
  const response = await fetch(address);
  const image = await createImageBitmap(await response.blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
  const rows: string[] = [];
  for (let from = 0; from < data.length; from += 4 * image.width) {
    let row = '';
    for (let at = from; at < from + 4 * image.width; at += 4) {
      row += String.fromCharCode(data[at + 1] ?? 255);
    }
    rows.push(row);
  }
  return [image.width, image.height, rows.join('')];
}
