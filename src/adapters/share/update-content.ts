import * as Y from 'yjs';
import { letterLanguages } from '../../domain/dossier/letters';

/** The parts that the document of a letter has. */
const parts: ReadonlySet<unknown> = new Set([...letterLanguages, 'authors']);

/** The session that has written the template, and nobody since. */
const seedClient = 0;

/**
 * Whether an update holds what letters are made of: words, styles, facts and who wrote. Nothing is
 * applied.
 *
 * @param ofSeed - up to where the template goes: what claims to continue it would differ from one
 * device to the other
 * @throws Error where the bytes are no update
 */
export function holdsOnlyALetter(update: Uint8Array, ofSeed: number): boolean {
  const { structs } = Y.decodeUpdate(update);
  if (!isReadToItsEnd(update)) return false;
  return structs.every((struct) => {
    const { client, clock } = struct.id;
    if (!Number.isSafeInteger(clock + struct.length)) return false;
    if (client === seedClient && clock + struct.length > ofSeed) return false;
    return !(struct instanceof Y.Item) || isOfALetter(struct);
  });
}

/**
 * Whether the last byte belongs to it: bytes of the other encoding are read without an error, as an
 * update of nothing that ends before they do.
 */
function isReadToItsEnd(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update.subarray(0, -1));
    return false;
  } catch {
    return true;
  }
}

function isOfALetter({ content, parent, parentSub }: Y.Item): boolean {
  // by name for a part of the document, none where it stands beside something
  if (parent !== null && !parts.has(parent)) return false;
  if (parentSub !== null && parentSub.length > longestKey) return false;
  if (content instanceof Y.ContentString || content instanceof Y.ContentDeleted) return true;
  if (content instanceof Y.ContentFormat) {
    return content.key.length <= longestKey && isSmall(content.value);
  }
  if (content instanceof Y.ContentEmbed) return isSmall(content.embed);
  return content instanceof Y.ContentAny && content.arr.every(isSmall);
}

const longestKey = 100;
const longestValue = 10_000;
const mostKeys = 20;

/** A value, or an object of values: nothing within it can be deep. */
function isSmall(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return isPlain(value);
  if (Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= mostKeys &&
    entries.every(([key, one]) => key.length <= longestKey && isPlain(one))
  );
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length <= longestValue
    : typeof value === 'number' || typeof value === 'boolean' || value === null;
