import type { Revision } from '../dossier/revision';

/**
 * A history without the wordings that others have followed: each of its revisions is still there, so
 * that it merges with the whole one, and says what it says only where nobody has superseded it. What
 * stands in an item that was removed stays, since the item may come back.
 */
export function cleanHistory(revisions: readonly Revision[]): Revision[] {
  const superseded = new Set(revisions.flatMap(({ parents }) => parents));
  return revisions.map((one) => (superseded.has(one.id) ? { ...one, value: null } : one));
}
