import { revivals } from '../dossier/import';
import { changesSince, standingIn } from '../dossier/restore';
import { revise, type Pen } from '../dossier/revise';
import { conflictsIn, type Conflict, type Revision } from '../dossier/revision';
import { changesBy, type FieldChange } from '../dossier/entries';
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
  const conflicts = conflictsIn(after).filter(({ heads }) =>
    heads.some(({ id }) => !known.has(id)),
  );
  const contested = new Set(conflicts.map(({ field }) => field));
  const changes = changesSince(standing, standingIn(after)).filter(
    ({ field }) => !contested.has(field),
  );
  return { changes, conflicts };
}

/**
 * What a file has changed that was taken in. Where its answer still stands beside another one, nothing
 * has been changed: a person must decide.
 *
 * @param act - ids of the revisions that came with it
 */
export function whatCame(
  history: readonly Revision[],
  act: ReadonlySet<string>,
): Pick<Coming, 'changes' | 'conflicts'> {
  const written = history.filter(({ id }) => act.has(id));
  const conflicts = conflictsIn(history).filter(({ heads }) => heads.some(({ id }) => act.has(id)));
  const contested = new Set(conflicts.map(({ field }) => field));
  const known = new Map(history.map((one) => [one.id, one]));
  const changes = changesBy(written, known).filter(({ field }) => !contested.has(field));
  return { changes, conflicts };
}

/** The items of lists that a history speaks of, by their paths. */
export const itemsIn = (revisions: Iterable<Revision>): Set<string> =>
  new Set([...revisions].flatMap(({ field }) => itemOf(field) ?? []));
