import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readLetterId } from '../../domain/letters/letter-id';
import { mostRows, mostVersions, writeLetterJson } from '../../domain/share/letter-json';
import type { SharedLetter, SharedRow, SharedVersion } from '../../domain/share/shared';
import { cleanStateOf, newLetterDoc, stateOf } from '../letters/letter-doc';
import { letterEntry } from '../zip/entries';
import { largestLetterBytes, largestLetterText } from '../zip/limits';
import type { NamedContent } from '../zip/make-archive';

/** The entries of a letter: what is said of its rows and versions, and the bytes of the rows. */
export function letterEntries(letter: SharedLetter): NamedContent[] {
  const { letterId, rows, versions } = letter;
  if (rows.length === 0 && versions.length === 0) return [];
  const bytes = rows.map(({ update }) => new Uint8Array(update));
  const json = {
    name: letterEntry(letterId, 'json'),
    content: new Blob([writeLetterJson(letter)]),
  };
  return rows.length === 0
    ? [json]
    : [json, { name: letterEntry(letterId, 'ybin'), content: new Blob(bytes) }];
}

/** In bytes of JSON, for the rows and for the versions: both fit into what is read of an entry. */
const mostSaid = largestLetterText / 2 - 1_000;

/**
 * A letter as it can be opened again: one with more writings than any is written as what they come to,
 * and with the last of its versions.
 */
export function fitting(letter: SharedLetter): SharedLetter {
  const { rows, versions } = letter;
  const size = rows.reduce((sum, { update }) => sum + update.length, 0);
  const isFitting =
    rows.length <= mostRows &&
    size <= largestLetterBytes &&
    saidOf({ ...letter, versions: [] }) <= mostSaid;
  return { ...letter, rows: isFitting ? rows : inOne(letter), versions: lastOf(versions) };
}

const saidOf = (letter: SharedLetter): number =>
  new TextEncoder().encode(writeLetterJson(letter)).length;

function lastOf(versions: readonly SharedVersion[]): SharedVersion[] {
  const last: SharedVersion[] = [];
  let size = 0;
  for (const version of versions.slice(-mostVersions).toReversed()) {
    size += saidOf({ letterId: '', rows: [], versions: [version] });
    if (size > mostSaid) break;
    last.unshift(version);
  }
  return last;
}

/**
 * All that was written in a letter as one row, whose id is made of its bytes: the same state is the
 * same row, whoever sends it. A letter in which nobody has written has none.
 *
 * @param isClean - without the words that were deleted
 */
export function inOne(
  { letterId, rows }: Pick<SharedLetter, 'letterId' | 'rows'>,
  isClean = false,
): SharedRow[] {
  const last = rows.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
  const kind = readLetterId(letterId)?.kind;
  if (last === undefined || kind === undefined) return [];
  const doc = newLetterDoc(
    kind,
    rows.map(({ update }) => update),
  );
  const update = isClean ? cleanStateOf(doc) : stateOf(doc);
  const id = bytesToHex(sha256(update)).slice(0, 32);
  return [{ id, at: last.at, author: last.author, update }];
}
