import * as z from 'zod/mini';
import { jurisdictionTypes, mandate } from '../dossier/dossier';

/**
 * General elections of Moroccan councils, with the mandate proposed from each: an estimate that the
 * person may change, never a rule.
 */
export const elections = z.strictObject({
  elections: z.array(
    z.strictObject({
      types: z.array(z.enum(jurisdictionTypes)).check(z.minLength(1)),
      electedOn: z.iso.date(),
      years: z.int(),
      proposal: z.required(mandate),
      cite: z
        .array(
          z.strictObject({
            publisher: z.string(),
            address: z.string(),
            date: z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/)),
            says: z.enum(['election-day', 'length']),
          }),
        )
        .check(z.minLength(1)),
    }),
  ),
});
