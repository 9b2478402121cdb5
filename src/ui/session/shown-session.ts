import type { LetterRoom } from '../../adapters/letters/letter-room';
import type { Guest } from '../../adapters/storage/database';
import { contradictions } from '../../domain/dossier/checks';
import type { Dossier } from '../../domain/dossier/dossier';
import { takeApart } from '../../domain/dossier/fields';
import { currentFields } from '../../domain/dossier/history';
import type { Revision } from '../../domain/dossier/revision';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import type { Session } from './session';

/** The letters of a dossier that is only shown. */
interface ShownLetters {
  guest?: Guest | undefined;
  texts?: readonly LetterTexts[];
  open?: (letterId: string) => Promise<LetterRoom>;
}

const showEmpty = async (letterId: string): Promise<LetterRoom> =>
  (await import('../../adapters/letters/letter-room')).showRoom(letterId);

/**
 * A dossier that is only shown: an example, or what a newer version wrote.
 *
 * @param revisions - its history, as far as this version reads it
 * @param letters - where it has letters to show
 */
export function showSession(
  id: string,
  dossier: Dossier,
  readOnly: 'example' | 'newer',
  revisions: readonly Revision[] = [],
  { guest, texts = [], open = showEmpty }: ShownLetters = {},
): Session {
  const refuse = () => undefined;
  // an example has no history, and says what it says all the same
  const fields = new Map([...takeApart(dossier), ...currentFields(revisions)]);
  return {
    id,
    dossier,
    revisions,
    conflicts: [],
    contradictions: contradictions(dossier),
    readOnly,
    isExample: readOnly === 'example',
    isGuest: guest !== undefined,
    guest,
    letterTexts: texts,
    saveState: 'saved',
    savedAt: undefined,
    fault: undefined,
    said: (field) => fields.get(field),
    readWhole: () => Promise.resolve(),
    set: refuse,
    setAll: refuse,
    write: refuse,
    finish: refuse,
    decide: refuse,
    openLetter: open,
    unsavedLetters: () => [],
    retry: refuse,
    settled: () => Promise.resolve(),
    close: refuse,
  };
}
