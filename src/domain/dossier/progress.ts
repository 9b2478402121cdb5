import * as z from 'zod/mini';
import { fileId } from './files';
import { contentKey, itemId, listOf, localizedText, text } from './shapes';

export const outcomes = ['admitted', 'not-selected', 'withdrawn'] as const;

/** Longest frozen copy kept, in UTF-16 units: the whole dossier without its history and older copies. */
export const longestCopy = 10_000_000;

/** What was sent, as it stood when it was recorded: never changed, only followed. */
const frozenCopy = z.strictObject({
  id: z.optional(itemId),
  /** canonical JSON, as `freezeSubmission` writes it */
  copy: z.optional(z.string().check(z.maxLength(longestCopy))),
  /** of the copy in UTF-8, 64 hexadecimal digits */
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  recordedAt: z.optional(z.iso.datetime()),
});

/** A request of OGP after the submission, and what was answered. */
const exchange = z.strictObject({
  id: z.optional(itemId),
  on: z.optional(z.iso.date()),
  request: z.optional(localizedText),
  /** until when an answer is asked for */
  dueOn: z.optional(z.iso.date()),
  answeredOn: z.optional(z.iso.date()),
  answer: z.optional(localizedText),
});

export const progressFields = {
  /** tasks that somebody has said to be done; whether that still holds, the rules of each task say */
  tasks: z.optional(z.record(contentKey, z.literal('done'))),
  submission: z.optional(
    z.strictObject({
      /** whole day in Casablanca */
      submittedOn: z.optional(z.iso.date()),
      /** hour in Casablanca */
      submittedAt: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
      /** function of the person who sent it, and the name where it is wanted */
      by: z.optional(localizedText),
      /** number or words of the receipt */
      receipt: z.optional(text),
      receiptFile: z.optional(fileId),
    }),
  ),
  submissions: listOf(frozenCopy),
  exchanges: listOf(exchange),
  outcome: z.optional(
    z.strictObject({
      result: z.optional(z.enum(outcomes)),
      on: z.optional(z.iso.date()),
      note: z.optional(localizedText),
    }),
  ),
  debrief: z.optional(
    z.strictObject({
      /** what OGP said of the file */
      said: z.optional(localizedText),
      worked: z.optional(localizedText),
      /** what is to be done otherwise the next time */
      change: z.optional(localizedText),
    }),
  ),
  /** obligations after admission, by name: the day from which it is kept */
  obligations: z.optional(
    z.record(
      contentKey,
      z.strictObject({ doneOn: z.optional(z.iso.date()), note: z.optional(localizedText) }),
    ),
  ),
};
