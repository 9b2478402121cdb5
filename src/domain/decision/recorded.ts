import type { Dossier } from '../dossier/dossier';
import { decisionRecord, type DecisionRecord } from './decision-record';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export type Digest = (text: string) => string;

type Item = NonNullable<Dossier['decisions']>[number];

/** A recorded decision that can be read; whether its record is the one that was written, `isIntact` says. */
export interface Recorded {
  id: string;
  /** the text the digest is of */
  text: string;
  sha256: string;
  recordedAt: string;
  record: DecisionRecord;
}

/** A record is read once: it may be a million characters long, and never changes. */
const known = new WeakMap<Item, Recorded | undefined>();

/** Reads one recorded decision; undefined for one that is not whole. */
export function readRecorded(item: Item): Recorded | undefined {
  if (!known.has(item)) known.set(item, readAnew(item));
  return known.get(item);
}

function readAnew({ id, record: text, sha256, recordedAt }: Item): Recorded | undefined {
  if (text === undefined || sha256 === undefined || recordedAt === undefined) return undefined;
  const record = parseRecord(text);
  return record && { id, text, sha256, recordedAt, record };
}

/** Reads the text of a record; undefined where it is none. */
export function parseRecord(text: string): DecisionRecord | undefined {
  try {
    return decisionRecord.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The recorded decisions from the last on: by when they were recorded, then by id, on every device alike. */
export const lastFirst = ({ decisions = [] }: Pick<Dossier, 'decisions'>): Item[] =>
  decisions.toSorted((one, other) => {
    const [first, second] = [millisecondsOf(one), millisecondsOf(other)];
    return first === second ? (one.id < other.id ? 1 : -1) : second - first;
  });

/** Instants are compared, not their texts, which may be written to the second or to its parts. */
const millisecondsOf = ({ recordedAt }: Item): number =>
  recordedAt === undefined ? 0 : Temporal.Instant.from(recordedAt).epochMilliseconds;

/** The decision recorded last; undefined where there is none, or where it cannot be read. */
export function lastRecord(dossier: Pick<Dossier, 'decisions'>): Recorded | undefined {
  const [last] = lastFirst(dossier);
  return last && readRecorded(last);
}

/**
 * Whether a record is still the one that was written: its text has the digest that stands beside it,
 * and says the instant that stands beside it.
 */
export const isIntact = ({ text, sha256, recordedAt, record }: Recorded, digest: Digest): boolean =>
  digest(text) === sha256 && record.recordedAt === recordedAt;
