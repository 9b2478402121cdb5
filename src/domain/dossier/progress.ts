import * as z from 'zod/mini';
import { contentKey, localizedText } from './shapes';

export const outcomes = ['admitted', 'not-selected', 'withdrawn'] as const;

export const progressFields = {
  /** tasks that somebody has said to be done; whether that still holds, the rules of each task say */
  tasks: z.optional(z.record(contentKey, z.literal('done'))),
  submission: z.optional(z.strictObject({ submittedOn: z.optional(z.iso.date()) })),
  outcome: z.optional(
    z.strictObject({
      result: z.optional(z.enum(outcomes)),
      on: z.optional(z.iso.date()),
      note: z.optional(localizedText),
    }),
  ),
};
