import { lastRecord } from '../decision/recorded';
import type { Dossier } from '../dossier/dossier';

/** The decision that counts: the recorded one before its draft. */
const decisionOf = (dossier: Dossier) => lastRecord(dossier)?.record.decision ?? dossier.decision;

/** Whether it was decided to prepare the file for the council to come. */
export const preparesNextCouncil = (dossier: Dossier): boolean =>
  decisionOf(dossier)?.kind === 'next-council';

/** Whether the council itself decides, which it does on a day of a session alone. */
export const isDecidedByCouncil = (dossier: Dossier): boolean =>
  decisionOf(dossier)?.takenBy === 'council';
