/**
 * How strong the evidence is that a dossier holds, from the weakest. The scale is our own: OGP
 * publishes none, and it says nothing of how good a thing is, only of what it rests on.
 *
 * - `none`: nothing in the dossier bears on it
 * - `said`: somebody has written it, or answered yes
 * - `dated`: it has a day, a period, or a time that is kept for it
 * - `proven`: a document stands for it: a decision, a link, minutes, a signed and dated letter
 */
export const strengths = ['none', 'said', 'dated', 'proven'] as const;
export type Strength = (typeof strengths)[number];

/** Its step on the scale: 0 (none) to 3 (proven). */
export const stepOf = (strength: Strength): number => strengths.indexOf(strength);

/** The strongest of what bears on one thing: evidence is not added up. */
export const strongest = (all: readonly Strength[]): Strength =>
  strengths[Math.max(0, ...all.map(stepOf))] ?? 'none';

/** The weakest of what must all be there; `none` where there is nothing. */
export const weakest = (all: readonly Strength[]): Strength =>
  all.length === 0 ? 'none' : (strengths[Math.min(...all.map(stepOf))] ?? 'none');

/** The highest step of which the condition holds; a step needs none of those below it. */
export function strengthOf(has: { said: boolean; dated?: boolean; proven?: boolean }): Strength {
  if (has.proven === true) return 'proven';
  if (has.dated === true) return 'dated';
  return has.said ? 'said' : 'none';
}
