import { lettersOfFile } from '../../../domain/course/letters-of-file';
import { commitments } from '../../../content/commitments';
import { readLetterId } from '../../../domain/letters/letter-id';
import type { Letter } from '../../../domain/letters/letter';
import { letterTitle, senderNames } from '../../letters/letter-words';
import type { Book } from '../book';
import type { Say } from './telling';

/** Every letter that the file needs or holds, as it stands on the day of the book. */
export const lettersOfBook = ({ dossier, edition, day, assessment }: Book): Letter[] =>
  lettersOfFile({
    dossier,
    edition,
    today: day,
    commitments: commitments.map(({ id }) => id),
    assessment: () => assessment,
  });

/** « Lettre de soutien : Commune de Ben Guerir », or that its sender is in the dossier no more. */
export const letterName =
  ({ dossier }: Pick<Book, 'dossier'>, letterId: string): Say =>
  ({ t, language }) => {
    const letter = readLetterId(letterId);
    const name = letter && senderNames(t, language, dossier)(letter);
    return letter && name ? letterTitle(t, letter.kind, name) : t('letters.fields.letter-gone');
  };
