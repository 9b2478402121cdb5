import type { Circumstances } from '../../domain/course/circumstances';
import { awaitingCouncil } from '../../domain/course/next-council-mode';
import { callWindow } from '../../domain/edition/call-window';
import type { LackCode } from '../../domain/letters/lacks';
import type { Letter } from '../../domain/letters/letter';
import type { Candidacy } from './candidacy';

/**
 * How a support letter stands for who signs it: `again` is signed, and counts for nothing; `closed` was
 * not signed while it could be sent; `left` was not signed before the file was sent or withdrawn.
 */
export type LetterState =
  'signed' | 'again' | 'to-sign' | 'not-stated' | 'next-council' | 'closed' | 'left';

/** A signature with one of these is to be given anew. */
const again: ReadonlySet<LackCode> = new Set([
  'day-to-come',
  'after-closing',
  'before-council',
  'mandate-over',
  'next-council-signs',
]);

/** The states of support letters on a day, each asked by its letter. */
export function letterStates(
  given: Circumstances,
  { is }: Candidacy,
): (letter: Letter) => LetterState {
  const waiting = awaitingCouncil(given);
  const { dossier, edition, today } = given;
  const isClosed = callWindow(edition, dossier.call ?? {}, today).state === 'closed';
  return ({ id, status, lacks }) => {
    const isSigned = status === 'signed';
    if (is !== 'open') return isSigned ? 'signed' : 'left';
    if (waiting.has(id)) return 'next-council';
    if (isSigned) return lacks.some(({ code }) => again.has(code)) ? 'again' : 'signed';
    if (isClosed) return 'closed';
    return status === 'unknown' ? 'not-stated' : 'to-sign';
  };
}
