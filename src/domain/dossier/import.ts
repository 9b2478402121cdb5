import type { OpenedFile } from './file';
import { changesBetween, currentFields, type Change } from './history';
import { revise, type Pen } from './revise';
import { headsByField, type Leaf, type Revision } from './revision';

/**
 * The history a file brings: its own revisions, and what was changed in it by hand as revisions of
 * whoever opens it. A file without history becomes one.
 *
 * @param known - revisions the device has of the same dossier; hand edits among them are not made
 * twice, so that opening a file again changes nothing
 */
export function importedRevisions(
  file: OpenedFile,
  known: Iterable<Revision>,
  pen: Pen,
): Revision[] {
  const brought = new Set([...known].map(contentOf));
  const edits = revise(file.revisions, handEdits(file), pen);
  return [...file.revisions, ...edits.filter((edit) => !brought.has(contentOf(edit)))];
}

/** Where the readable part of a file says something else than its history. */
function handEdits({ revisions, dossier }: OpenedFile): Change[] {
  const fields = currentFields(revisions);
  return changesBetween(fields, dossier).filter(
    ({ field, value }) => !isSame(fields.get(field) ?? null, value),
  );
}

const isSame = (one: Leaf, other: Leaf) => JSON.stringify(one) === JSON.stringify(other);

/** What a revision says and on what it builds, whoever wrote it and when. */
const contentOf = ({ field, value, parents }: Revision) =>
  JSON.stringify([field, value, [...parents].sort()]);

/**
 * Items that one side removed while the other went on writing in them: they come back, since nobody
 * removed what was written, and a removal can be repeated while lost words cannot.
 *
 * @param here - revisions of the device
 * @param brought - revisions of the file, which may include those of the device
 */
export function revivals(here: readonly Revision[], brought: readonly Revision[]): Change[] {
  const [known, broughtIds] = [idsOf(here), idsOf(brought)];
  const onlyHere = here.filter(({ id }) => !broughtIds.has(id));
  const onlyBrought = brought.filter(({ id }) => !known.has(id));
  const all = new Map([...here, ...brought].map((one) => [one.id, one]));
  const isWrittenIn = (item: string, revisions: readonly Revision[]) =>
    revisions.some(
      ({ field }) => field.startsWith(`${item}/`) && !/\/(removed|order)$/.test(field),
    );
  return [...headsByField(all.values())].flatMap(([field, [head]]): Change[] => {
    if (!field.endsWith('/removed') || head?.value !== true) return [];
    const others = known.has(head.id) ? onlyBrought : onlyHere;
    const isOneSided = !(known.has(head.id) && broughtIds.has(head.id));
    const item = field.slice(0, -'/removed'.length);
    return isOneSided && isWrittenIn(item, others) ? [{ field, value: null }] : [];
  });
}

const idsOf = (revisions: readonly Revision[]) => new Set(revisions.map(({ id }) => id));
