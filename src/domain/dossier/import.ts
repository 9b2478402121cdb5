import type { OpenedFile } from './file';
import { changesBetween, currentFields, type Change } from './history';
import { revise, type Pen } from './revise';
import type { Leaf, Revision } from './revision';

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
