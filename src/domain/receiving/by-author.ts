import { entriesOf, type Entry, type FieldChange } from '../dossier/entries';
import { itemOf } from '../dossier/fields';
import { lastWrittenFirst, type Author, type Revision } from '../dossier/revision';

/** What one person has written, as a person would tell it. */
export interface Contribution {
  author: Author;
  entries: Entry[];
}

/**
 * Changes told by who has made them, whoever wrote last first. An item that came is told whole, under
 * the name of who began it.
 *
 * @param written - the revisions that have made the changes
 * @param known - items there were before
 */
export function byAuthor(
  changes: readonly FieldChange[],
  written: readonly Revision[],
  known: ReadonlySet<string>,
): Contribution[] {
  const isBegun = (item: string) => !known.has(item);
  const authors = authorsOf(written, isBegun);
  const parts = new Map<string, { author: Author; changes: FieldChange[] }>();
  // in the order of the last writing, which `authors` keeps
  for (const author of authors.values()) parts.set(nameOf(author), { author, changes: [] });
  for (const change of changes) {
    const author = authors.get(keyOf(change.field, isBegun));
    if (author) parts.get(nameOf(author))?.changes.push(change);
  }
  return [...parts.values()]
    .map((part) => ({ author: part.author, entries: entriesOf(part.changes, isBegun) }))
    .filter(({ entries }) => entries.length > 0);
}

/** By field, who has written last, and by item that was begun, who began it; the last to write first. */
function authorsOf(
  written: readonly Revision[],
  isBegun: (item: string) => boolean,
): Map<string, Author> {
  const authors = new Map<string, Author>();
  for (const { field, author } of [...written].sort(lastWrittenFirst)) {
    const key = keyOf(field, isBegun);
    if (key !== field || !authors.has(key)) authors.set(key, author);
  }
  return authors;
}

function keyOf(field: string, isBegun: (item: string) => boolean): string {
  const item = itemOf(field);
  return item !== undefined && isBegun(item) ? item : field;
}

const nameOf = ({ name, function: role }: Author) => JSON.stringify([name.trim(), role.trim()]);
