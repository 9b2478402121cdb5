import * as z from 'zod/mini';
import { contentKey, localizedText, text } from './shapes';

/** How far a commitment of the checklist is in place. */
export const commitmentStates = ['in-place', 'partly', 'not', 'unknown'] as const;

const commitment = z.strictObject({
  state: z.optional(z.enum(commitmentStates)),
  /** since when, as the person knows it: often a year only */
  since: z.optional(text),
  /** what shows it: a decision and its number, a link, a document */
  proof: z.optional(localizedText),
});

/** The described scale of the assessed criteria, from the weakest; our own (OGP publishes none). */
export const levels = ['weak', 'rather-weak', 'rather-strong', 'strong'] as const;
export type Level = (typeof levels)[number];

const view = z.strictObject({
  level: z.optional(z.enum([...levels, 'unknown'])),
  why: z.optional(localizedText),
  /** function of the person who judges */
  by: z.optional(text),
});

/** Two people's views of one assessed criterion, beside each other. */
const judgement = z.strictObject({ first: z.optional(view), second: z.optional(view) });

export const diagnosisFields = {
  /** by commitment of the checklist */
  diagnosis: z.optional(z.record(contentKey, commitment)),
  /** by assessed criterion */
  judgements: z.optional(z.record(contentKey, judgement)),
};
