import { afterEach } from 'vitest';
import {
  openRoom,
  type LetterRoom,
  type RoomPorts,
} from '../../../src/adapters/letters/letter-room';
import { readTexts, textOf } from '../../../src/adapters/letters/letter-doc';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import type { Author } from '../../../src/domain/dossier/revision';
import type { LetterLanguage } from '../../../src/domain/dossier/letters';
import { nextId } from '../storage/open-storage';

export const amina: Author = { name: 'أمينة', function: 'نقطة ارتكاز' };
export const youssef: Author = { name: 'Youssef', function: 'association' };

const rooms: LetterRoom[] = [];
afterEach(async () => {
  for (const room of rooms.splice(0)) await room.close();
});

/** Opens a letter, which is closed when the test is over. */
export async function enter(
  dossiers: Pick<Dossiers, 'letters'>,
  letterId = 'support-a',
  { author = () => amina, dossierId = 'd', ...store }: Partial<RoomPorts & RoomPorts['store']> = {},
  after: 'closed' | 'left open' = 'closed',
): Promise<LetterRoom> {
  const letters = { ...dossiers.letters, ...store };
  const room = await openRoom({ store: letters, dossierId, letterId, author, newId: nextId });
  if (after === 'closed') rooms.push(room);
  return room;
}

/** Types at the beginning of a text, letter by letter as an editor does. */
export function type(
  { doc }: Pick<LetterRoom, 'doc'>,
  words: string,
  language: LetterLanguage = 'fr',
): void {
  Array.from(words).forEach((letter, index) => {
    textOf(doc, language).insert(index, letter);
  });
}

/** The first line of a letter. */
export const firstLine = ({ doc }: Pick<LetterRoom, 'doc'>, language: LetterLanguage = 'fr') => {
  const [line] = readTexts(doc)[language] ?? [];
  return (line?.parts ?? []).map((part) => ('text' in part ? part.text : '')).join('');
};

export const raw = ({ doc }: Pick<LetterRoom, 'doc'>, language: LetterLanguage = 'fr') =>
  JSON.stringify(textOf(doc, language).toDelta());
