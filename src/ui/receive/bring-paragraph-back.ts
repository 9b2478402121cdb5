import { bringBack } from '../../adapters/letters/bring-back';
import type { StrandedPassage } from '../../domain/letters/text/letter-difference';
import type { Session } from '../session.svelte';

/**
 * Makes words that stand alone in a letter a paragraph again, as one change of the letter. False where
 * they are there no more: somebody has worked on them since.
 */
export async function bringParagraphBack(
  session: Session,
  letterId: string,
  passage: StrandedPassage,
): Promise<boolean> {
  const room = await session.openLetter(letterId);
  try {
    return bringBack(room.doc, passage, 'report');
  } finally {
    await room.close();
  }
}
