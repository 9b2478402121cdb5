import * as z from 'zod/mini';
import { answer, count, itemId, listOf, localizedText, text } from './shapes';

export const capacitySides = ['staff', 'partner'] as const;

/** Who can carry the work: a function, never a name. */
const capacity = z.strictObject({
  id: z.optional(itemId),
  side: z.optional(z.enum(capacitySides)),
  /** of the register of stakeholders, when on the partners' side */
  organisation: z.optional(itemId),
  function: z.optional(localizedText),
  skills: z.optional(localizedText),
  /** time that is kept for it, in the person's words */
  time: z.optional(localizedText),
});

export const relationKinds = ['membership', 'partnership', 'programme'] as const;

const relation = z.strictObject({
  id: z.optional(itemId),
  kind: z.optional(z.enum(relationKinds)),
  name: z.optional(localizedText),
  since: z.optional(text),
  proof: z.optional(localizedText),
});

/** The axes of an openness programme, as the REMACTO network names them. */
export const programmeAxes = [
  'participation',
  'information',
  'digitalisation',
  'transparency-accountability',
] as const;

const project = z.strictObject({
  id: z.optional(itemId),
  axis: z.optional(z.enum(programmeAxes)),
  title: z.optional(localizedText),
  activities: z.optional(localizedText),
  startsOn: z.optional(z.iso.date()),
  endsOn: z.optional(z.iso.date()),
  /** in dirhams */
  budget: z.optional(count),
});

export const meansFields = {
  capacities: listOf(capacity),
  /** member of REMACTO, the Moroccan network; no membership of OGP */
  remacto: z.optional(answer),
  networks: listOf(relation),
  programme: z.optional(
    z.strictObject({
      adoptedOn: z.optional(z.iso.date()),
      startsOn: z.optional(z.iso.date()),
      endsOn: z.optional(z.iso.date()),
    }),
  ),
  projects: listOf(project),
};
