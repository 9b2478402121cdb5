import { revivals } from '../dossier/import';
import { changesSince, standingIn } from '../dossier/restore';
import { revise, type Pen } from '../dossier/revise';
import { headsByField, isContested, type Conflict, type Revision } from '../dossier/revision';
import type { FieldChange } from '../dossier/entries';
import { itemOf } from '../dossier/fields';

/** What taking in a file would come to, before any of it is written. */
export interface Coming {
  /** revisions that this device does not have */
  fresh: Revision[];
  /** those that bring back items which one side removed while the other wrote in them */
  reviving: Revision[];
  /** what would stand otherwise in each field, but for those on which a person must decide */
  changes: FieldChange[];
  /** fields of which two answers would stand beside each other, and did not stand so before */
  conflicts: Conflict[];
}

/**
 * Works out what the revisions of a file would change in a history.
 *
 * @param here - the whole history of this device
 * @param brought - revisions of the file, which may include those of the device
 * @param pen - writes what brings removed items back
 */
export function whatComes(
  here: readonly Revision[],
  brought: readonly Revision[],
  pen: Pen,
): Coming {
  const known = new Set(here.map(({ id }) => id));
  const fresh = brought.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return { fresh, reviving: [], changes: [], conflicts: [] };
  const together = [...here, ...fresh];
  const reviving = revise(together, revivals(here, brought), pen);
  return { fresh, reviving, ...differenceOf(here, [...together, ...reviving]) };
}

/** What two states of one history differ in; the later one includes the earlier. */
function differenceOf(
  before: readonly Revision[],
  after: readonly Revision[],
): Pick<Coming, 'changes' | 'conflicts'> {
  const standing = standingIn(before);
  const known = new Set(before.map(({ id }) => id));
  const conflicts = [...headsByField(after)]
    .filter(([field, heads]) => isContested(field, heads))
    .filter(([, heads]) => heads.some(({ id }) => !known.has(id)))
    .map(([field, heads]) => ({ field, heads }));
  const contested = new Set(conflicts.map(({ field }) => field));
  const changes = changesSince(standing, standingIn(after)).filter(
    ({ field }) => !contested.has(field),
  );
  return { changes, conflicts };
}

/** The items of lists that a history speaks of, by their paths. */
export const itemsIn = (revisions: Iterable<Revision>): Set<string> =>
  new Set([...revisions].flatMap(({ field }) => itemOf(field) ?? []));
