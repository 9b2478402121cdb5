import type { Dossier } from '../dossier/dossier';

export type RoadmapStep = NonNullable<Dossier['roadmap']>[number];
export type RoadmapRemark = 'past' | 'before-earlier-step';

/**
 * What is worth a look in the days of a roadmap: a step that was due before today, and one due
 * before a step that stands above it. A step due today, or on the same day as another, is neither.
 *
 * @returns remarks by the id of the step; only of those that have any
 */
export function roadmapRemarks(
  { roadmap = [] }: { roadmap?: readonly RoadmapStep[] | undefined },
  asOf: Temporal.PlainDate,
): ReadonlyMap<string, readonly RoadmapRemark[]> {
  const today = asOf.toString();
  const found = new Map<string, readonly RoadmapRemark[]>();
  let latest = '';
  for (const { id, dueOn } of roadmap) {
    if (dueOn === undefined) continue;
    const remarks: RoadmapRemark[] = [];
    if (dueOn < today) remarks.push('past');
    if (dueOn < latest) remarks.push('before-earlier-step');
    if (remarks.length > 0) found.set(id, remarks);
    if (dueOn > latest) latest = dueOn;
  }
  return found;
}
