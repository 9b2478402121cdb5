import { hasWords } from '../dossier/words';
import type { CriterionId } from '../edition/edition';
import { isAnswered } from '../form/answers';
import { formQuestions } from '../form/form-questions';
import { strengthOf, strongest, type Strength } from './strength';
import type { InView } from './in-view';

/** What the stages beyond eligibility hold as evidence; each says what makes it said, dated, proven. */

/** A commitment in place or partly is said; since when, dated; what shows it, proven. */
export const diagnosisStrength = (
  { dossier, commitments }: InView,
  criterion: CriterionId,
): Strength =>
  strongest(
    commitments
      .filter(({ criteria }) => (criteria as readonly CriterionId[]).includes(criterion))
      .map(({ id }) => {
        const { state, since = '', proof } = dossier.diagnosis?.[id] ?? {};
        if (state !== 'in-place' && state !== 'partly') return 'none';
        return strengthOf({ said: true, dated: since.trim() !== '', proven: hasWords(proof) });
      }),
  );

/** Reasons given for a level are said, whoever gave them; a level alone is a view, not evidence. */
export function reasonStrength({ dossier }: InView, criterion: CriterionId): Strength {
  const { first, second } = dossier.judgements?.[criterion] ?? {};
  return strengthOf({ said: hasWords(first?.why) || hasWords(second?.why) });
}

/** A function named is said; with time kept for it, dated. */
export const capacityStrength = ({ dossier }: InView): Strength =>
  strongest(
    (dossier.capacities ?? []).map(({ function: named, time }) =>
      strengthOf({ said: hasWords(named), dated: hasWords(named) && hasWords(time) }),
    ),
  );

/** A focal point named at a partner is said. */
export const focalPointStrength = ({ dossier }: InView): Strength =>
  strongest(
    (dossier.endorsements ?? []).map(({ focalPoint }) =>
      strengthOf({ said: hasWords(focalPoint?.name) || hasWords(focalPoint?.function) }),
    ),
  );

/** A relation named, or REMACTO, is said; since when, dated; what shows it, proven. */
export const networkStrength = ({ dossier }: InView): Strength =>
  strongest([
    strengthOf({ said: dossier.remacto === 'yes' }),
    ...(dossier.networks ?? []).map(({ name, since = '', proof }) =>
      strengthOf({ said: hasWords(name), dated: since.trim() !== '', proven: hasWords(proof) }),
    ),
  ]);

/** A project with a title is said; a period, or the council's vote on a past day, dated. */
export const programmeStrength = ({ dossier, asOf }: InView): Strength =>
  strongest([
    strengthOf({
      said: dossier.programme?.startsOn !== undefined,
      dated: (dossier.programme?.adoptedOn ?? '9999') <= asOf.toString(),
    }),
    ...(dossier.projects ?? []).map(({ title, startsOn, endsOn }) =>
      strengthOf({ said: hasWords(title), dated: startsOn !== undefined && endsOn !== undefined }),
    ),
  ]);

/** A goal is said; linked to a line of the programme that has its page or number, proven. */
export function goalStrength({ dossier }: InView): Strength {
  const lines = dossier.programmeLines ?? [];
  const referenced = new Set(
    lines.filter(({ reference = '' }) => reference.trim() !== '').map(({ id }) => id),
  );
  return strongest(
    (dossier.goals ?? []).map(({ what, lines: linked }) =>
      strengthOf({
        said: hasWords(what),
        proven: hasWords(what) && Object.keys(linked ?? {}).some((id) => referenced.has(id)),
      }),
    ),
  );
}

/** A meeting on a past day is dated; with its outcomes, which are its minutes, proven. */
const meetingStrength =
  (...kinds: readonly (string | undefined)[]) =>
  ({ dossier, asOf }: InView): Strength =>
    strongest(
      (dossier.meetings ?? [])
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ on, subject, outcomes }) => {
          const isHeld = on !== undefined && on <= asOf.toString();
          const said = on !== undefined || hasWords(subject);
          return strengthOf({ said, dated: isHeld, proven: isHeld && hasWords(outcomes) });
        }),
    );
export const partnerMeetingStrength = meetingStrength('partners', undefined);
export const groupStrength = meetingStrength('internal', 'external');

/** An answer to a question that the form of the dossier asks is said. */
export const formStrength = ({ dossier, edition }: InView, criterion: CriterionId): Strength =>
  strengthOf({
    said: formQuestions(dossier, edition).some(
      ({ id, ofEdition }) => ofEdition?.criteria.includes(criterion) && isAnswered(dossier, id),
    ),
  });
