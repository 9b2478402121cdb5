import * as z from 'zod/mini';
import { consultedKinds, deciders, decisionKinds, opinions } from '../dossier/decision';
import { jurisdictionTypes, mandate } from '../dossier/dossier';
import { answer, contentKey, count, localizedText } from '../dossier/shapes';
import { criterionIds } from '../edition/edition';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const statuses = ['met', 'not-met', 'unknown', 'judgement'] as const;

/** What was decided, by whom and why. */
const decisionFacts = z.strictObject({
  on: z.iso.date(),
  kind: z.enum(decisionKinds),
  takenBy: z.optional(z.enum(deciders)),
  isVoted: z.optional(answer),
  votes: z.optional(
    z.strictObject({
      for: z.optional(count),
      against: z.optional(count),
      abstained: z.optional(count),
    }),
  ),
  reasons: z.optional(localizedText),
});
export type DecisionFacts = z.infer<typeof decisionFacts>;

const frozenCollectivity = z.strictObject({
  type: z.enum(jurisdictionTypes),
  code: z.optional(z.string()),
  name: localizedText,
  mandate: z.optional(mandate),
});

const frozenConsultation = z.strictObject({
  who: z.optional(z.enum(consultedKinds)),
  name: z.optional(localizedText),
  on: z.optional(z.iso.date()),
  opinion: z.optional(z.enum(opinions)),
  note: z.optional(localizedText),
});

const tally = z.strictObject({
  'in-place': count,
  partly: count,
  not: count,
  unknown: count,
  unanswered: count,
});

/** What was known of the dossier on the day the decision was recorded; long names and notes shortened. */
const known = z.strictObject({
  /** whole day in Casablanca */
  asOf: z.iso.date(),
  edition: z.string(),
  referenceDay: z.iso.date(),
  verdict: z.enum(['eligible', 'not-eligible', 'unknown']),
  lastEligibleDay: z.nullable(z.iso.date()),
  /** whole months, of the collectivity that has the fewest */
  monthsLeft: z.nullable(z.int()),
  criteria: z.array(
    z.strictObject({
      id: z.enum(criterionIds),
      status: z.enum(statuses),
      blockedBy: z.optional(z.enum(['time', 'action'])),
    }),
  ),
  collectivities: z.array(frozenCollectivity),
  /** by value of the guide: how many commitments of the checklist stand where */
  diagnosis: z.record(contentKey, tally),
  consultations: z.array(frozenConsultation),
  stakeholders: count,
  supporters: count,
  goals: count,
});
export type Known = z.infer<typeof known>;
export type FrozenCollectivity = z.infer<typeof frozenCollectivity>;
export type FrozenConsultation = z.infer<typeof frozenConsultation>;

/** A decision as it is frozen: the text of this, as {@link canonical} writes it, is what the digest is of. */
export const decisionRecord = z.strictObject({
  format: z.literal('tarchih-decision'),
  shape: z.literal(1),
  /** 1 for the first record, one more for each that follows */
  version: z.int().check(z.minimum(1), z.maximum(100_000)),
  recordedAt: z.iso.datetime(),
  /** the record that this one takes the place of, and why */
  replaces: z.optional(z.strictObject({ sha256, why: z.optional(localizedText) })),
  decision: decisionFacts,
  known,
});
export type DecisionRecord = z.infer<typeof decisionRecord>;
