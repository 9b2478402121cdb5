import * as z from 'zod/mini';
import { letterLanguages } from './letters';
import { contentKey, idsSet, itemId, listOf, localizedText } from './shapes';

/** How much work an action asks for, as its author estimates it. */
export const efforts = ['hours', 'days', 'weeks', 'months'] as const;

/** The id of a gap: its code, and what it is about (`letters-alike/e1/e2`). */
const gapId = z.string().check(z.regex(/^[a-z0-9-]{1,64}(\/[A-Za-z0-9./-]{1,200})?$/));

/** What somebody will do about a gap, or about anything else; done once it has a day. */
const action = z.strictObject({
  id: z.optional(itemId),
  /** the gap that it closes; absent for an action of the person's own */
  gap: z.optional(gapId),
  what: z.optional(localizedText),
  /** a function, such as the head of a division */
  responsible: z.optional(localizedText),
  effort: z.optional(z.enum(efforts)),
  /** the evidence that will show it */
  expected: z.optional(localizedText),
  /** actions that must be done before */
  after: z.optional(idsSet),
  begunOn: z.optional(z.iso.date()),
  dueOn: z.optional(z.iso.date()),
  doneOn: z.optional(z.iso.date()),
  /** proofs of the register that show it */
  proofs: z.optional(idsSet),
});

/** `2027-02.07.427.01.01`: a month, and the collectivity whose council meets in it. */
const sittingKey = z.string().check(z.regex(/^\d{4}-\d\d\.[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));

const schedule = z.strictObject({
  /** by stage, in working days */
  days: z.optional(z.record(contentKey, z.int().check(z.minimum(1), z.maximum(730)))),
  /** kept free before the deadline, in working days */
  buffer: z.optional(z.int().check(z.minimum(0), z.maximum(365))),
  /** days on which a council meets */
  sittings: z.optional(z.record(sittingKey, z.iso.date())),
  /** by `<name>.<Hijri year>`: the day of a lunar feast, once it was announced */
  feasts: z.optional(z.record(contentKey, z.iso.date())),
});

/** What was put into the real form, by question: which of its texts, by its hash, and when. */
const pasted = z.record(
  contentKey,
  z.strictObject({
    on: z.optional(z.iso.date()),
    language: z.optional(z.enum(letterLanguages)),
    /** of the text in UTF-8, 64 hexadecimal digits */
    sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  }),
);

export const planningFields = {
  actions: listOf(action),
  schedule: z.optional(schedule),
  pasted: z.optional(pasted),
};
