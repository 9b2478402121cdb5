import { commitments } from '../../content/commitments';
import { assess } from '../../domain/assessment/assess';
import type { Edition } from '../../domain/edition/edition';
import type { InView } from '../../domain/profile/in-view';
import type { Session } from '../session.svelte';

/** The dossier as the profile and the list of gaps look at it on a day, with the checklist. */
export function viewOf({ dossier }: Session, edition: Edition, asOf: Temporal.PlainDate): InView {
  return { dossier, edition, asOf, commitments, assessment: assess(dossier, edition, asOf) };
}
