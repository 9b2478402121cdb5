import * as z from 'zod/mini';

/** Longest text kept in one field, in UTF-16 units: far above any use, below what would hang a page. */
export const longestText = 100_000;

export const text = z.string().check(z.maxLength(longestText));

/** Identity of an item of a list. */
export const itemId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));

/** Name of something the rules or the application's own lists define: a question, a task, a commitment. */
export const contentKey = z.string().check(z.regex(/^[A-Za-z0-9.-]{1,64}$/));

/** Free text a person types, in one or more of the dossier's languages. */
export const localizedText = z.strictObject({
  ar: z.optional(text),
  fr: z.optional(text),
  en: z.optional(text),
});
export type LocalizedText = z.infer<typeof localizedText>;

/** `unknown` is the answer “I do not know yet”; a question never asked has no answer at all. */
export const answer = z.enum(['yes', 'no', 'unknown']);
export type Answer = z.infer<typeof answer>;

/** A number of people or votes. */
export const count = z.int().check(z.minimum(0), z.maximum(1_000_000_000));

/** Names of a set, each with `true`: two people who add different ones contradict each other in nothing. */
export const namesSet = z.record(contentKey, z.literal(true));

/** Ids of items of another list, as {@link namesSet}. One that is there no more counts for nothing. */
export const idsSet = z.record(itemId, z.literal(true));

/** Most items a list of a file may hold; pages stop a person at `mostItems` long before. */
const mostInFile = 5000;

/** Most items that a person can put in a list, so that no page becomes unusable. */
export const mostItems = 500;

/** A list whose items have an identity. */
export const listOf = <T extends z.core.SomeType>(item: T) =>
  z.optional(z.array(item).check(z.maxLength(mostInFile)));
