import { lettersOfFile } from '../../domain/course/letters-of-file';
import type { Edition } from '../../domain/edition/edition';
import type { Letter } from '../../domain/letters/letters';
import type { Session } from '../session.svelte';
import { circumstancesFor } from '../tasks/course-of';

/** The letters of a dossier as they stand on a day, against the call and the mandates. */
export const lettersNow = (
  { dossier }: Pick<Session, 'dossier'>,
  edition: Edition,
  today: Temporal.PlainDate,
): Letter[] => lettersOfFile(circumstancesFor(dossier, edition, today));
