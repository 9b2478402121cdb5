import type { PictureFile } from '../../adapters/docx/letter-sheet';
import { readPicture } from '../../adapters/pdf/picture-file';

/** Pixels of the longer side: 300 in an inch, at the size a logo has at the head of a letter. */
const longestOfLogo = 800;
/** Bytes of a PNG beyond which it is a photograph, which a JPEG holds better. */
const heaviest = 300_000;

/**
 * Makes a logo, or another picture, ready for paper: on white, no larger than it is printed, and of the
 * plainest kind. What the file says besides, such as where a photograph was taken, does not come along.
 *
 * @param longest - pixels of its longer side, at most
 * @returns undefined for what this browser cannot show
 */
export async function readyLogo(
  blob: Blob,
  longest = longestOfLogo,
): Promise<PictureFile | undefined> {
  const bitmap = await createImageBitmap(blob).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  const by = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * by));
  canvas.height = Math.max(1, Math.round(bitmap.height * by));
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return (await encoded(canvas, 'png')) ?? (await encoded(canvas, 'jpeg'));
}

async function encoded(
  canvas: HTMLCanvasElement,
  type: PictureFile['type'],
): Promise<PictureFile | undefined> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, `image/${type}`, 0.92);
  });
  if (blob === null || (type === 'png' && blob.size > heaviest)) return undefined;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const read = readPicture({ type, bytes });
  return read && { type, width: read.width, height: read.height, bytes };
}
