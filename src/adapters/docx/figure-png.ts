import {
  directionOf,
  type Figure,
  type PdfLanguage,
  type Shape,
  type Stroke,
} from '../pdf/document';
import { colours } from './document-styles';

/** Pixels for each point: what a printer can use. */
const density = 3;
/** A canvas has a largest size; one that is larger would draw nothing. */
const mostPixels = 8_000;
/** Those of the pages. */
const typefaces =
  "'Plex Arabic', 'Segoe UI', 'Geeza Pro', 'Noto Sans Arabic', Tahoma, system-ui, sans-serif";

type Surface = OffscreenCanvasRenderingContext2D;

/**
 * A drawing as PNG, as the PDF shows it; where nothing is drawn one sees through it.
 *
 * @throws {Error} where the browser gives no canvas
 */
export async function figurePng(
  figure: Figure,
  language: PdfLanguage,
): Promise<Uint8Array<ArrayBuffer>> {
  const by = Math.min(density, mostPixels / Math.max(figure.width, figure.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(figure.width * by)),
    Math.max(1, Math.round(figure.height * by)),
  );
  const surface = canvas.getContext('2d');
  if (surface === null) throw new Error('This browser draws no pictures');
  surface.scale(by, by);
  surface.direction = directionOf(figure.language ?? language);
  for (const shape of figure.shapes) draw(surface, shape, figure.width);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

function draw(surface: Surface, shape: Shape, width: number): void {
  if (shape.kind === 'text') {
    drawText(surface, shape, width);
    return;
  }
  surface.beginPath();
  trace(surface, shape);
  if (shape.kind !== 'line' && shape.fill) {
    surface.fillStyle = `#${colours[shape.fill]}`;
    surface.fill();
  }
  if (shape.stroke) stroke(surface, shape.stroke);
}

function trace(surface: Surface, shape: Exclude<Shape, { kind: 'text' }>): void {
  switch (shape.kind) {
    case 'rect':
      surface.rect(shape.x, shape.y, shape.width, shape.height);
      break;
    case 'line':
      surface.moveTo(...shape.from);
      surface.lineTo(...shape.to);
      break;
    case 'path':
      for (const step of shape.steps) traceStep(surface, step);
  }
}

function traceStep(
  surface: Surface,
  step: Extract<Shape, { kind: 'path' }>['steps'][number],
): void {
  switch (step[0]) {
    case 'move':
      surface.moveTo(...step[1]);
      break;
    case 'line':
      surface.lineTo(...step[1]);
      break;
    case 'curve':
      surface.bezierCurveTo(...step[1], ...step[2], ...step[3]);
      break;
    case 'close':
      surface.closePath();
  }
}

function stroke(surface: Surface, { paint, width, dash = [] }: Stroke): void {
  surface.strokeStyle = `#${colours[paint]}`;
  surface.lineWidth = width;
  surface.setLineDash([...dash]);
  surface.stroke();
}

/** Shrinks what is wider than the drawing, and moves inside what would stand out of it, as the PDF does. */
function drawText(surface: Surface, shape: Extract<Shape, { kind: 'text' }>, most: number): void {
  const { text, x, y, size, fastened, bold = false, ink = 'ink' } = shape;
  const fontOf = (points: number) => `${bold ? '700 ' : ''}${String(points)}px ${typefaces}`;
  surface.font = fontOf(size);
  const natural = surface.measureText(text).width;
  if (natural > most) surface.font = fontOf((size * most) / natural);
  const width = Math.min(natural, most);
  const share = { left: 0, middle: 0.5, right: 1 }[fastened];
  const left = Math.max(0, Math.min(x - width * share, most - width));
  surface.textAlign = 'left';
  surface.fillStyle = `#${colours[ink]}`;
  surface.fillText(text, left, y);
}
