import type { LetterSheet } from '../../adapters/docx/letter-sheet';
import { PrintFault } from '../../adapters/pdf/print-fault';
import type { PrintOptions } from '../../adapters/pdf/print';
import { letterFileName } from './letter-file-name';
import type { LetterSubject } from './letter-input';
import { letterSheet } from './letter-sheet';
import { letterWordsOf } from './letter-words';

/**
 * What stands on a letter, and the name of its file without the ending.
 *
 * @throws PrintFault when the words of its language do not come
 */
export async function prepareLetter(
  subject: LetterSubject,
): Promise<{ sheet: LetterSheet; name: string }> {
  const { dossier, letterId, language, today } = subject;
  const words = await letterWordsOf(language).catch((error: unknown) => {
    throw new PrintFault('engine-not-loaded', error);
  });
  return {
    sheet: letterSheet({ ...subject, words, madeAt: new Date().toISOString() }),
    name: letterFileName(dossier, letterId, language, today.toString()),
  };
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes the document that can be edited; what makes it is loaded with the first one.
 *
 * @throws PrintFault; the reason of the signal once it is aborted
 */
export async function makeDocx(
  sheet: LetterSheet,
  { signal, onProgress }: PrintOptions,
): Promise<{ file: Blob; missing: readonly string[] }> {
  const { letterDocx } = await import('../../adapters/docx/letter-docx').catch((error: unknown) => {
    throw new PrintFault('engine-not-loaded', error);
  });
  signal?.throwIfAborted();
  onProgress?.({ step: 'writing' });
  return { file: new Blob([await letterDocx(sheet)], { type: docxType }), missing: [] };
}
