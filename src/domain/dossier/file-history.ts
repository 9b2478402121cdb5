import { isField } from './fields';
import { jsonPath, type FileFault } from './file-fault';
import type { Revision } from './revision';

/**
 * What is wrong with a history as a whole: a revision twice, a field that no dossier has, one that
 * rests on what is not there or on itself.
 *
 * @param isExcerpt - whether what revisions rest on may be elsewhere
 */
export function historyFaults(revisions: readonly Revision[], isExcerpt = false): FileFault[] {
  const ids = new Map(revisions.map((one) => [one.id, one.field]));
  const isStrange = (parent: string, field: string) =>
    isExcerpt && !ids.has(parent) ? false : ids.get(parent) !== field;
  const faults: FileFault[] = [];
  if (ids.size !== revisions.length) faults.push({ code: 'repeated', path: '$.revisions' });
  for (const [index, one] of revisions.entries()) {
    if (!isField(one.field, one.value)) {
      faults.push({ code: 'field-unknown', path: jsonPath(['revisions', index]) });
    }
    if (one.parents.some((parent) => isStrange(parent, one.field))) {
      faults.push({ code: 'parent-unknown', path: jsonPath(['revisions', index, 'parents']) });
    }
  }
  return faults.length === 0 && isCircular(revisions)
    ? [{ code: 'parent-unknown', path: '$.revisions' }]
    : faults;
}

/**
 * Whether revisions rest on each other in a ring: none would be the last, and the value vanish.
 * Takes revisions away from the oldest on (Kahn); what cannot be taken away is a ring.
 */
function isCircular(revisions: readonly Revision[]): boolean {
  const known = new Set(revisions.map(({ id }) => id));
  const followers = new Map<string, Revision[]>();
  const unmet = new Map<string, number>();
  for (const one of revisions) {
    const parents = one.parents.filter((parent) => known.has(parent));
    unmet.set(one.id, parents.length);
    for (const parent of parents) {
      const list = followers.get(parent);
      if (list) list.push(one);
      else followers.set(parent, [one]);
    }
  }
  const ready = revisions.filter(({ id }) => unmet.get(id) === 0);
  for (const one of ready) {
    for (const follower of followers.get(one.id) ?? []) {
      const left = (unmet.get(follower.id) ?? 0) - 1;
      unmet.set(follower.id, left);
      if (left === 0) ready.push(follower);
    }
  }
  return ready.length < revisions.length;
}
