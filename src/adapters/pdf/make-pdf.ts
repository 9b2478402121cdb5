import type { PdfDocument } from './document';
import type { FontFiles } from './fonts/font-files';
import { layOut } from './layout/lay-out';
import type { PrintProgress } from './messages';
import { openFaces } from './text/faces';
import { writePdf } from './writer/write-pdf';

/** A document as a file. */
interface MadePdf extends CountedPages {
  bytes: Uint8Array<ArrayBuffer>;
}

export interface CountedPages {
  pages: number;
  /** characters that no typeface has, each once; a sign stands in their place */
  missing: readonly string[];
}

/**
 * Sets a document on pages and writes it as a tagged PDF. Runs in a worker and in Node alike.
 *
 * @param onProgress - told each block that has been set, then that the file is being written
 */
export async function makePdf(
  document: PdfDocument,
  fonts: FontFiles,
  onProgress: (progress: PrintProgress) => void = () => undefined,
): Promise<MadePdf> {
  const faces = await openFaces(fonts);
  const paged = layOut(document, faces, (done, total) => {
    onProgress({ step: 'setting', done, total });
  });
  onProgress({ step: 'writing' });
  return { bytes: writePdf(paged), pages: paged.pages.length, missing: paged.missing };
}

/** Sets a document on pages and writes nothing: how many there are. */
export async function countPagesOf(document: PdfDocument, fonts: FontFiles): Promise<CountedPages> {
  const { pages, missing } = layOut(document, await openFaces(fonts));
  return { pages: pages.length, missing };
}
