import * as z from 'zod/mini';
import { answer, count, itemId, listOf, localizedText } from './shapes';

export const consultedKinds = [
  'services-director',
  'division-heads',
  'advisory-body',
  'standing-committee',
  'other',
] as const;
export const opinions = ['favourable', 'reserved', 'unfavourable', 'unknown'] as const;

const consultation = z.strictObject({
  id: z.optional(itemId),
  who: z.optional(z.enum(consultedKinds)),
  /** which division, which body */
  name: z.optional(localizedText),
  on: z.optional(z.iso.date()),
  opinion: z.optional(z.enum(opinions)),
  note: z.optional(localizedText),
});

export const decisionKinds = ['apply', 'next-council', 'not-now'] as const;
export const deciders = ['president', 'president-and-bureau', 'council'] as const;

/** Longest record kept: its reasons may be as long as a text, in three languages. */
export const longestRecord = 1_000_000;

/** A decision as it was recorded, with what was known that day: never changed, only followed. */
const recorded = z.strictObject({
  id: z.optional(itemId),
  /** canonical JSON, as `recordDecision` writes it */
  record: z.optional(z.string().check(z.maxLength(longestRecord))),
  /** of the record in UTF-8, 64 hexadecimal digits */
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  recordedAt: z.optional(z.iso.datetime()),
});

export const decisionFields = {
  consultations: listOf(consultation),
  /** the decision as it is being written; it counts once it is recorded */
  decision: z.optional(
    z.strictObject({
      on: z.optional(z.iso.date()),
      kind: z.optional(z.enum(decisionKinds)),
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
      /** why a recorded decision is recorded anew */
      correction: z.optional(localizedText),
    }),
  ),
  decisions: listOf(recorded),
};
