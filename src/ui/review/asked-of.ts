import { commitments } from '../../content/commitments';
import type { Dossier } from '../../domain/dossier/dossier';
import { assessedCriteria, type Edition } from '../../domain/edition/edition';
import { formQuestions } from '../../domain/form/form-questions';
import { cooperationModeIds } from '../../domain/partners/cooperation-mode';
import type { Asked } from './asked-fields';

/** Of what the same is asked for each, in a dossier and its edition. */
export const askedOf = (dossier: Dossier, edition: Edition): Asked => ({
  call: edition.call.closes === null,
  diagnosis: commitments.map(({ id }) => id),
  judgements: assessedCriteria,
  cooperation: cooperationModeIds,
  answers: formQuestions(dossier, edition)
    .filter(({ form }) => form === 'text')
    .map(({ id }) => id),
  // asked once the candidacy is admitted, and each in its time
  obligations: Object.keys(dossier.obligations ?? {}),
});
