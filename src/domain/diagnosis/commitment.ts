import * as z from 'zod/mini';
import { contentKey } from '../dossier/shapes';
import { assessedCriteria, citation } from '../edition/edition';

/** The four values of the Moroccan guide (§1.4), in its order. */
export const guideValues = [
  'fiscal-transparency',
  'integrity',
  'access-to-information',
  'participation',
] as const;
export type GuideValue = (typeof guideValues)[number];

/** A commitment of the checklist of openness: what the law asks, or what goes beyond it. */
export const commitment = z.strictObject({
  id: contentKey,
  /** `fundamental` is asked by law, `advanced` goes further, as document 000 divides them */
  level: z.enum(['fundamental', 'advanced']),
  value: z.enum(guideValues),
  /** the assessed criteria it bears on, by our own reading */
  criteria: z.array(z.enum(assessedCriteria)),
  cite: z.array(citation).check(z.minLength(1)),
});
export const commitmentList = z.array(commitment);
export type Commitment = z.infer<typeof commitment>;
