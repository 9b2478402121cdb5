import * as z from 'zod/mini';
import type { Dossier } from '../dossier/dossier';
import { citation } from '../edition/edition';

/** Ways in which a collectivity and associations work together, in the order of the guide (§2.5). */
export const cooperationModeIds = [
  'awareness',
  'encouraging-candidacy',
  'joint-file',
  'joint-plan',
  'special-commitments',
  'supporting-implementation',
  'vigilance',
  'networks',
] as const;

export const cooperationMode = z.strictObject({
  id: z.enum(cooperationModeIds),
  cite: z.array(citation).check(z.minLength(1)),
});
export type CooperationMode = z.infer<typeof cooperationMode>;

/**
 * How many of the eight modes are done and how many are planned. Modes a file may hold beside the
 * eight count for nothing.
 */
export function cooperationProgress({ cooperation }: Pick<Dossier, 'cooperation'>): {
  done: number;
  planned: number;
} {
  const states = cooperationModeIds.map((id) => cooperation?.[id]?.state);
  const of = (wanted: string) => states.filter((state) => state === wanted).length;
  return { done: of('done'), planned: of('planned') };
}
