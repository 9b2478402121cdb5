import * as z from 'zod/mini';
import { idsSet, itemId, listOf, localizedText, namesSet, text } from './shapes';

/** OGP's three values, then the two that count only beside one of them. */
export const ogpValues = ['transparency', 'participation', 'accountability'] as const;
export const supportingValues = ['inclusion', 'technology'] as const;

/** A line of the collectivity's action or development programme. */
const programmeLine = z.strictObject({
  id: z.optional(itemId),
  /** page, axis or number in the programme */
  reference: z.optional(text),
  title: z.optional(localizedText),
});

const goal = z.strictObject({
  id: z.optional(itemId),
  what: z.optional(localizedText),
  /** where the collectivity stands today, with a figure if there is one */
  startingPoint: z.optional(localizedText),
  /** of `ogpValues` and `supportingValues` */
  values: z.optional(namesSet),
  /** of `programmeLines` */
  lines: z.optional(idsSet),
  /** OGP policy areas */
  areas: z.optional(namesSet),
});

export const strategyFields = { programmeLines: listOf(programmeLine), goals: listOf(goal) };
