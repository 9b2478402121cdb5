import type { Figure, PdfDocument } from '../../adapters/pdf/document';
import type { PrintOptions } from '../../adapters/pdf/print';
import { neededForPaper } from '../../adapters/pdf/print-fault';
import type { Made } from './making.svelte';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes the document that can be edited; what makes it is loaded with the first one.
 *
 * @throws PrintFault; the reason of the signal once it is aborted
 */
export async function makeDocx(
  document: PdfDocument,
  { signal, onProgress }: PrintOptions,
): Promise<Made> {
  const [{ documentDocx }, { figurePng }] = await neededForPaper(
    Promise.all([
      import('../../adapters/docx/document-docx'),
      import('../../adapters/docx/figure-png'),
    ]),
  );
  signal?.throwIfAborted();
  onProgress?.({ step: 'writing' });
  const picture = (figure: Figure) => {
    signal?.throwIfAborted();
    return figurePng(figure, document.language);
  };
  const bytes = await documentDocx(document, { picture });
  return { file: new Blob([bytes], { type: docxType }), missing: [] };
}
