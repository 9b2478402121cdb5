import {
  revisionsToWrite,
  stillStanding,
  valuesBefore,
  valuesToRestore,
  standingIn,
  type Standing,
} from '../../domain/dossier/restore';
import type { Session } from '../session.svelte';

/**
 * Writes an earlier state into the dossier as one act; returns what takes the act back, but for the
 * fields that somebody has written in since.
 */
export function bringBack(session: Session, then: Standing): () => void {
  const now = standingIn(session.revisions);
  const wanted = valuesToRestore(now, then);
  session.write((history, pen) => revisionsToWrite(history, wanted, pen));
  return () => {
    session.write((history, pen) => {
      const untouched = stillStanding(standingIn(history), wanted);
      return revisionsToWrite(history, valuesBefore(now, untouched), pen);
    });
  };
}
