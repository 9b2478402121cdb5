import type { LetterRoom } from '../../adapters/letters/letter-room';
import { textOf } from '../../adapters/letters/letter-doc';
import { writeLines } from '../../adapters/letters/write-lines';
import { letterLanguages } from '../../domain/dossier/letters';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import type { Session } from '../session.svelte';

/** Where an edit comes from, beside the editors: so that theirs does not take it back with Undo. */
const origin = 'restored';

/** Makes a letter say what it said in a version, as one new edit: what others type meanwhile stays. */
export function restoreTexts({ doc }: Pick<LetterRoom, 'doc'>, texts: LetterTexts['texts']): void {
  doc.transact(() => {
    for (const one of letterLanguages) writeLines(textOf(doc, one), texts[one] ?? [], origin);
  }, origin);
}

/**
 * The same from anywhere, since who takes a restoring back may have left the page and its room.
 *
 * @throws StorageFault when the letter cannot be opened
 */
export async function restoreLater(
  session: Pick<Session, 'openLetter'>,
  letterId: string,
  texts: LetterTexts['texts'],
): Promise<void> {
  const room = await session.openLetter(letterId);
  restoreTexts(room, texts);
  await room.close();
}
