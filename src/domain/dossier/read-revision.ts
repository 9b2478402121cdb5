import * as z from 'zod/mini';
import { revision, type Author, type Revision } from './revision';

const instant = z.regexes.datetime({});

/**
 * A revision out of a row of storage, as {@link revision} reads it but many times sooner: what is
 * plain is looked at by hand, and only what is not is left to the schema.
 *
 * @param besides - keys that the row has of its own
 * @returns undefined for what is no revision
 */
export function readRevision(
  row: Readonly<Record<string, unknown>>,
  besides: ReadonlySet<string>,
): Revision | undefined {
  const { id, field, value, parents, at, author } = row;
  if (
    hasNoOther(row, besides) &&
    isText(id, 1, 64) &&
    isText(field, 1, 400) &&
    isPlain(value) &&
    areIds(parents) &&
    typeof at === 'string' &&
    instant.test(at) &&
    isAuthor(author)
  )
    return { id, field, value, parents: parents.slice(), at, author };
  const own = Object.entries(row).filter(([key]) => !besides.has(key));
  const parsed = revision.safeParse(Object.fromEntries(own));
  return parsed.success ? parsed.data : undefined;
}

const ofRevision = new Set(['id', 'field', 'value', 'parents', 'at', 'author']);

function hasNoOther(row: object, besides: ReadonlySet<string>): boolean {
  for (const key in row) if (!ofRevision.has(key) && !besides.has(key)) return false;
  return true;
}

const isText = (value: unknown, least: number, most: number): value is string =>
  typeof value === 'string' && value.length >= least && value.length <= most;

const isPlain = (value: unknown): value is string | number | boolean | null =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  value === null ||
  Number.isFinite(value);

function areIds(value: unknown): value is string[] {
  if (!Array.isArray(value) || value.length > 100) return false;
  // not `every`, which passes over what is lacking in a list
  for (const one of value) if (!isText(one, 0, 64)) return false;
  return true;
}

function isAuthor(value: unknown): value is Author {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) if (key !== 'name' && key !== 'function') return false;
  const { name, function: role } = value as Record<string, unknown>;
  return isText(name, 0, 10_000) && isText(role, 0, 10_000);
}
