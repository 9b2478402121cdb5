import { commitments } from '../../../src/content/commitments';
import { editions, type EditionId } from '../../../src/content';
import { assess } from '../../../src/domain/assessment/assess';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { gapsOf } from '../../../src/domain/gaps/gaps-of';
import type { LetterTexts } from '../../../src/domain/letters/text/letter-text';
import type { InView } from '../../../src/domain/profile/in-view';

/** A dossier as it is looked at on a day, with the checklist of the application. */
export function viewOn(day: string, dossier: Dossier): InView {
  const edition = editions[dossier.edition as EditionId];
  const asOf = Temporal.PlainDate.from(day);
  return { dossier, edition, asOf, commitments, assessment: assess(dossier, edition, asOf) };
}

export const gapsOn = (day: string, dossier: Dossier, letters: readonly LetterTexts[] = []) =>
  gapsOf(viewOn(day, dossier), letters);

export const idsOn = (day: string, dossier: Dossier): string[] =>
  gapsOn(day, dossier).map(({ id }) => id);
