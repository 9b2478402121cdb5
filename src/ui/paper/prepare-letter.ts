import type { LetterSheet } from '../../adapters/docx/letter-sheet';
import { neededForPaper } from '../../adapters/pdf/print-fault';
import type { PrintOptions } from '../../adapters/pdf/print';
import { docxType } from '../print/make-docx';
import type { Made } from '../print/making.svelte';
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
  const words = await neededForPaper(letterWordsOf(language));
  return {
    sheet: letterSheet({ ...subject, words, madeAt: new Date().toISOString() }),
    name: letterFileName(dossier, letterId, language, today.toString()),
  };
}

/**
 * Makes the document that can be edited; what makes it is loaded with the first one.
 *
 * @throws PrintFault; the reason of the signal once it is aborted
 */
export async function makeLetterDocx(
  sheet: LetterSheet,
  { signal, onProgress }: PrintOptions,
): Promise<Made> {
  const { letterDocx } = await neededForPaper(import('../../adapters/docx/letter-docx'));
  signal?.throwIfAborted();
  onProgress?.({ step: 'writing' });
  return { file: new Blob([await letterDocx(sheet)], { type: docxType }), missing: [] };
}
